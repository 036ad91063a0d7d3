import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Opens presentations as packages with Apache POI, follows their relations, and prints what stands on the slides, a line a fact: file,
 * slide, kind and words, parted by tabs. POI's own classes for slides need schemas that Debian's package leaves out.
 */
public class ReadSlides {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] files) throws Exception {
    for (String file : files)
      try (OPCPackage opened = OPCPackage.open(file, PackageAccess.READ)) {
        PackagePart presentation = only(opened.getRelationshipsByType(OFFICE + "officeDocument"), null, opened);
        NodeList slides = read(presentation).getElementsByTagNameNS("*", "sldIdLst");
        NodeList ids = ((Element) slides.item(0)).getElementsByTagNameNS("*", "sldId");
        for (int index = 0; index < ids.getLength(); index += 1) {
          String id = ((Element) ids.item(index)).getAttributeNS(OFFICE.substring(0, OFFICE.length() - 1), "id");
          PackagePart slide = presentation.getRelatedPart(presentation.getRelationship(id));
          readSlide(file, index + 1, slide);
        }
      }
  }

  private static PackagePart only(Iterable<PackageRelationship> found, PackagePart from, OPCPackage opened) throws Exception {
    for (PackageRelationship one : found) return from == null ? opened.getPart(one) : from.getRelatedPart(one);
    return null;
  }

  private static Element read(PackagePart part) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream bytes = part.getInputStream()) {
      return factory.newDocumentBuilder().parse(bytes).getDocumentElement();
    }
  }

  private static void readSlide(String file, int number, PackagePart slide) throws Exception {
    Element root = read(slide);
    NodeList shapes = root.getElementsByTagNameNS("*", "sp");
    for (int index = 0; index < shapes.getLength(); index += 1) {
      Element shape = (Element) shapes.item(index);
      String place = placeOf(shape);
      String words = textOf(shape);
      if (place.equals("title")) say(file, number, "title", words);
      if (!place.equals("sldNum") && !words.isEmpty()) say(file, number, "texts", words);
    }
    NodeList named = root.getElementsByTagNameNS("*", "cNvPr");
    for (int index = 0; index < named.getLength(); index += 1) {
      String description = ((Element) named.item(index)).getAttribute("descr");
      if (!description.isEmpty()) say(file, number, "descriptions", description);
    }
    PackagePart notes = only(slide.getRelationshipsByType(OFFICE + "notesSlide"), slide, null);
    if (notes == null) return;
    NodeList beside = read(notes).getElementsByTagNameNS("*", "sp");
    for (int index = 0; index < beside.getLength(); index += 1) {
      Element shape = (Element) beside.item(index);
      if (placeOf(shape).equals("body")) say(file, number, "notes", textOf(shape));
    }
  }

  private static String placeOf(Element shape) {
    Element place = (Element) shape.getElementsByTagNameNS("*", "ph").item(0);
    return place == null ? "" : place.getAttribute("type");
  }

  /** A paragraph and a line that its author ended are parted by white space. */
  private static String textOf(Element shape) {
    StringBuilder words = new StringBuilder();
    NodeList nodes = shape.getElementsByTagNameNS("*", "*");
    for (int index = 0; index < nodes.getLength(); index += 1) {
      Node node = nodes.item(index);
      String name = node.getLocalName();
      if (name.equals("t")) words.append(node.getTextContent());
      if (name.equals("p") || name.equals("br")) words.append('\n');
    }
    return words.toString().replaceAll("\\s+", " ").trim();
  }

  private static void say(String file, int slide, String kind, String words) {
    OUT.println(String.join("\t", file, String.valueOf(slide), kind, words.replaceAll("\\s+", " ").trim()));
  }
}
