package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the pages tell people to type can be typed, and what they lead to is there. */
@Execution(ExecutionMode.CONCURRENT)
class DocumentationTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("`lectern ([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern PROFILE = Pattern.compile("mvn [^`\\n]*-P([a-z-]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern PARTS = Pattern.compile("[\\s|\\\\\\[\\]]+");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);

    private static final CommandLine LINE =
            LecternCommand.line(new Surroundings(Map.of(), Path.of("target"), "tester", _ -> Optional.empty()));

    @Test
    void everyCommandOfABlockIsUnderstood() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (Path page : pages()) {
            for (String line : commands(Files.readString(page))) {
                read++;
                try {
                    LINE.parseArgs(words(line));
                } catch (ParameterException e) {
                    wrong.add(page + ": lectern " + line + ": " + e.getMessage());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(30);
    }

    @Test
    void everyCommandInATextExistsWithItsOptions() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Matcher inline =
                    INLINE.matcher(FENCED.matcher(Files.readString(page)).replaceAll(""));
            while (inline.find()) {
                misspelt(inline.group(1))
                        .ifPresent(what -> wrong.add(page + ": lectern " + inline.group(1) + ": " + what));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            String text = FENCED.matcher(Files.readString(page)).replaceAll("");
            Matcher link = LINK.matcher(CODE.matcher(text).replaceAll(""));
            while (link.find()) {
                if (!link.group(1).matches("[a-z]+:.*") && !isThere(page, link.group(1))) {
                    broken.add(page + " -> " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyMavenProfileThatIsNamedExists() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Set<String> named = new TreeSet<>();
        for (Path page : pages()) {
            PROFILE.matcher(Files.readString(page)).results().forEach(found -> named.add(found.group(1)));
        }
        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(pom).contains("<id>" + name + "</id>"));
    }

    @Test
    void everyCallOfTheServerIsListed() throws IOException {
        String page = Files.readString(Path.of("docs/api/README.md"));
        String described = Files.readString(Path.of("src/main/resources/app/lectern/api/openapi.json"));
        List<String> paths = Pattern.compile("\"(/[^\"]*)\": *\\{")
                .matcher(described)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(paths)
                .hasSizeGreaterThan(20)
                .allSatisfy(path -> assertThat(page).contains("`" + path + "`"));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("docs", "packaging")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    /** The arguments of each call of lectern in the blocks of a page, without comments. */
    private static List<String> commands(String page) {
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            for (String line : block.group(1).replace("\\\n", " ").lines().toList()) {
                String command = line.replaceAll("(^|\\s)#.*", "").strip();
                Matcher called = Pattern.compile("^(?:\\w+=\\S+ )*(?:target/lectern/bin/)?lectern (.+)")
                        .matcher(command);
                if (called.matches()) {
                    commands.add(called.group(1));
                }
            }
        }
        return commands;
    }

    private static String[] words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word ->
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3))
                .toArray(String[]::new);
    }

    /** What of a command as it stands in a text, with places and choices, does not exist. */
    private static Optional<String> misspelt(String written) {
        CommandLine command = LINE;
        for (String word : PARTS.splitAsStream(written).toList()) {
            if (word.startsWith("--")) {
                String option = word.replaceAll("[=…,.].*", "");
                boolean global = option.equals("--help") || option.equals("--version");
                if (!global && !has(command, option)) {
                    return Optional.of("no option " + option);
                }
            } else if (command.getSubcommands().containsKey(word)) {
                command = command.getSubcommands().get(word);
            } else if (!command.getSubcommands().isEmpty() && word.matches("[a-z-]+") && !isSibling(command, word)) {
                return Optional.of("no command " + word);
            }
        }
        return Optional.empty();
    }

    /** Where several commands stand with dividing strokes, as in {@code video list|remove}. */
    private static boolean isSibling(CommandLine command, String word) {
        CommandLine parent = command.getParent();
        return parent != null && parent.getSubcommands().containsKey(word);
    }

    /** Of a command, of those below it, or of those beside it with which it stands in one line. */
    private static boolean has(CommandLine command, String option) {
        CommandLine parent = command.getParent() == null ? command : command.getParent();
        return Stream.of(Stream.of(command), below(command), below(parent))
                .flatMap(commands -> commands)
                .anyMatch(one -> one.getCommandSpec().findOption(option) != null);
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream();
    }

    private static boolean isThere(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page
                : Optional.ofNullable(page.getParent())
                        .orElse(Path.of(""))
                        .resolve(parts[0])
                        .normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || anchors(target).contains(parts[1]);
    }

    private static List<String> anchors(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
