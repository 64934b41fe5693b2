// The list of formats, in the order in which they are offered: for readers and spreadsheets, for other programs, the
// ledger of meetings. A new format is a file with an `Exporter` and a line here.
import { bratExporter } from './brat/brat.ts';
import { conll2003Exporter, conll2003Iob1Exporter } from './conll/conll2003.ts';
import { conlluExporter } from './conll/conllu.ts';
import { csvExporter } from './csv.ts';
import { dossierExporter } from './dossier/dossier.ts';
import type { Exporter } from './exporter.ts';
import { followTheMoneyExporter } from './followTheMoney/followTheMoney.ts';
import { gexfExporter } from './gexf.ts';
import { graphmlExporter } from './graphml.ts';
import { htmlExporter } from './html/html.ts';
import { icsExporter } from './ics.ts';
import { jsonExporter } from './json.ts';
import { markdownExporter } from './markdown.ts';
import { meetingsCsvExporter } from './meetingsCsv.ts';
import { refiExporter } from './refi/refi.ts';
import { teiExporter } from './tei/tei.ts';
import { doccanoExporter } from './training/doccano.ts';
import { labelStudioExporter } from './training/labelStudio.ts';
import { prodigyExporter } from './training/prodigy.ts';
import { xmiExporter } from './uima/xmi.ts';
import { w3cExporter } from './w3c.ts';

export const exporters: readonly Exporter[] = [
  htmlExporter, markdownExporter, csvExporter, jsonExporter,
  w3cExporter, bratExporter, doccanoExporter, labelStudioExporter, prodigyExporter, refiExporter, teiExporter, xmiExporter, conlluExporter, conll2003Exporter, conll2003Iob1Exporter,
  dossierExporter, meetingsCsvExporter, icsExporter, gexfExporter, graphmlExporter, followTheMoneyExporter,
];
