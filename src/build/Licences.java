import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A step of packaging: reads which libraries the application is made of from {@code target/application/parts.xml}
 * (CycloneDX), ends the build when one of them has no licence that may go with GPL-3.0-or-later, and writes who made
 * them, under which terms, into {@code target/application/THIRD-PARTY.txt}.
 */
final class Licences {
    private static final Path APPLICATION = Path.of("target/application");
    private static final Path PARTS = APPLICATION.resolve("parts.xml");
    /** What is in the application but is no library of Maven's. */
    private static final Path BUNDLED = Path.of("packaging/bundled.txt");
    /** Licences, and libraries whose own description names none or not by its SPDX name. */
    private static final Path RULES = Path.of("packaging/licences.txt");
    /** Texts that have to go along. */
    private static final Pattern TEXT = Pattern.compile(
            "(?:META-INF/)?(?:[\\w.-]*/)?(?:LICENSE|LICENCE|NOTICE|COPYING)[\\w.-]*", Pattern.CASE_INSENSITIVE);

    private record Part(String name, String version, Set<String> licences) {}

    private final Set<String> fit = new TreeSet<>();
    private final Map<String, String> known = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        Licences licences = new Licences();
        licences.readRules();
        List<Part> parts = licences.parts();
        List<String> wrong = parts.stream()
                .filter(part -> part.licences().stream().noneMatch(licences.fit::contains))
                .map(part -> part.name() + " " + part.version() + ": " + part.licences())
                .toList();
        if (!wrong.isEmpty()) {
            System.err.println("No licence that is known to go with GPL-3.0-or-later (" + RULES + "):");
            wrong.forEach(System.err::println);
            System.exit(1);
        }
        licences.write(parts);
        // the application brings the same as JSON
        Files.delete(PARTS);
    }

    private void readRules() throws IOException {
        for (String line : Files.readAllLines(RULES)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int is = line.indexOf(" = ");
            if (is < 0) {
                fit.add(line.strip());
            } else {
                known.put(line.substring(0, is).strip(), line.substring(is + 3).strip());
            }
        }
    }

    private List<Part> parts() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder().parse(PARTS.toFile()).getDocumentElement();
        List<Part> parts = new ArrayList<>();
        Element components = child(root, "components");
        for (Element component : children(components, "component")) {
            String name = text(component, "group") + ":" + text(component, "name");
            parts.add(new Part(name, text(component, "version"), licences(component, name)));
        }
        // a library's part for one system has the same name
        return parts.stream().distinct().toList();
    }

    private Set<String> licences(Element component, String name) {
        Set<String> found = new TreeSet<>();
        if (known.containsKey(name)) {
            found.add(known.get(name));
            return found;
        }
        for (Element licences : children(component, "licenses")) {
            for (Element licence : children(licences, "license")) {
                String id = text(licence, "id");
                String called = id.isEmpty() ? text(licence, "name") : id;
                found.add(known.getOrDefault(called, called));
            }
            for (Element expression : children(licences, "expression")) {
                found.add(expression.getTextContent().strip());
            }
        }
        return found;
    }

    private void write(List<Part> parts) throws IOException {
        try (PrintStream out = new PrintStream(
                Files.newOutputStream(APPLICATION.resolve("THIRD-PARTY.txt")), false, StandardCharsets.UTF_8)) {
            out.println(Files.readString(BUNDLED).strip());
            out.println();
            out.println("Libraries");
            out.println("=========");
            out.println();
            parts.forEach(part ->
                    out.println(part.name() + " " + part.version() + ": " + String.join(", ", part.licences())));
            texts().forEach((text, files) -> {
                out.println();
                out.println("=".repeat(100));
                out.println(String.join("\n", files));
                out.println("=".repeat(100));
                out.println();
                out.println(text);
            });
        }
    }

    /** The texts in the libraries' own files; each once, with the files that hold it. */
    private static Map<String, List<String>> texts() throws IOException {
        List<Path> jars;
        try (var files = Files.list(APPLICATION)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(e -> !e.isDirectory()
                                && TEXT.matcher(e.getName()).matches()
                                && !e.getName().endsWith(".class"))
                        .toList()) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    texts.computeIfAbsent(text.replace("\r\n", "\n").strip(), _ -> new ArrayList<>())
                            .add(jar.getFileName() + "!/" + entry.getName());
                }
            }
        }
        return texts;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).getFirst();
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent().strip();
    }
}
