// Reads XMI files with Apache UIMA's own deserializer, strictly, and prints what it found, one annotation a line:
// file, type, begin, end, covered text, and for meetings their roles. Run by `uima.test.ts` where UIMA is installed.
import java.io.FileInputStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

class ReadCas {
  public static void main(String[] args) throws Exception {
    TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(args[0]));
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < args.length; i++) {
      CAS cas = CasCreationUtils.createCas(types, null, null);
      try (FileInputStream in = new FileInputStream(args[i])) {
        XmiCasDeserializer.deserialize(in, cas, false);
      }
      for (AnnotationFS a : cas.getAnnotationIndex()) {
        out.append(i - 1).append('\t').append(a.getType().getName()).append('\t').append(a.getBegin()).append('\t').append(a.getEnd()).append('\t').append(escaped(a.getCoveredText()));
        Feature roles = a.getType().getFeatureByBaseName("roles");
        if (roles != null && a.getFeatureValue(roles) != null) out.append('\t').append(escaped(rolesOf((ArrayFS) a.getFeatureValue(roles))));
        out.append('\n');
      }
    }
    System.out.write(out.toString().getBytes("UTF-8"));
    System.out.flush();
  }

  static String rolesOf(ArrayFS roles) {
    StringBuilder out = new StringBuilder();
    for (FeatureStructure link : roles.toArray()) {
      String role = link.getStringValue(link.getType().getFeatureByBaseName("role"));
      AnnotationFS target = (AnnotationFS) link.getFeatureValue(link.getType().getFeatureByBaseName("target"));
      out.append(role).append(' ').append(target.getCoveredText()).append('\n');
    }
    return out.toString();
  }

  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) out.append(c < 32 || c == '\\' || c > 126 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    return out.toString();
  }
}
