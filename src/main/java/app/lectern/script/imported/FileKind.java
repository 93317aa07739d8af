package app.lectern.script.imported;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What files can be imported, by their names' endings. */
public enum FileKind {
    /** A script in its own form. */
    SCRIPT("json"),
    MARKDOWN("md markdown"),
    SLIDES("pptx pptm ppsx potx"),
    DOCUMENT("docx docm dotx"),
    SHEET("xlsx xlsm xltx"),
    COLUMNS("csv tsv"),
    CAPTIONS("srt vtt"),
    TEXT("txt text"),
    /** Of the programs before 2007, and of others; they are refused in words of their own. */
    FOREIGN("ppt pps doc xls hwp hwpx odp odt ods key pdf rtf smi ass");

    /** Parted by spaces. */
    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    private List<String> list() {
        return List.of(endings.split(" ", -1));
    }

    /** The kind of a file of this name; empty when its ending says nothing. */
    public static Optional<FileKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(kind -> name.contains(".") && kind.list().contains(ending))
                .findFirst();
    }

    /** The endings of all files that can be imported. */
    public static List<String> endings() {
        return Arrays.stream(values())
                .filter(kind -> kind != FOREIGN)
                .flatMap(kind -> kind.list().stream())
                .toList();
    }

    /** Whether a file whose name says nothing begins as a script does. */
    public static boolean looksLikeScript(byte[] file) {
        int at = file.length > 3 && (file[0] & 0xFF) == 0xEF ? 3 : 0;
        while (at < file.length && Character.isWhitespace(file[at])) {
            at++;
        }
        return at < file.length && file[at] == '{';
    }
}
