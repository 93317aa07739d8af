package app.lectern.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines read as code with notes.
 *
 * @param code as typed, without the indentation common to all
 * @param notes lines that begin with {@code >> }
 */
record CodeText(List<SlideText> code, List<SlideText> notes) {
    private static final Pattern NOTE = Pattern.compile("^\\s*(?:>>|→)\\s+(?=\\S)");
    private static final Pattern LINE_NUMBER = Pattern.compile("^(?:(\\d+)행|(?i:line)\\s+(\\d+))");
    private static final Pattern CODE = Pattern.compile("[;{}]\\s*$|=>|</?\\w+[^>]*>|\\w\\(.*\\)"
            + "|^\\s*(?://|#!|#include|\\$ |>>> |import |from |def |class |public |private |function |const |let |var "
            + "|return\\b|else\\b|SELECT |sudo |[A-Za-z_]\\w*\\s*[+-]?=\\s*\\S)");

    private static final int LEAST_LINES = 2;

    CodeText {
        code = List.copyOf(code);
        notes = List.copyOf(notes);
    }

    static CodeText of(List<SlideText> lines) {
        List<SlideText> code = new ArrayList<>();
        List<SlideText> notes = new ArrayList<>();
        for (SlideText line : lines) {
            Matcher note = NOTE.matcher(line.text());
            if (note.find()) {
                notes.add(line.withText(line.text().substring(note.end())));
            } else {
                line.text()
                        .lines()
                        .forEach(part -> code.add(
                                line.withText(part.replace("\t", "    ").stripTrailing())));
            }
        }
        return new CodeText(unindented(code), notes);
    }

    /** Whether lines are code even where nobody says so. */
    static boolean isCode(List<SlideText> lines) {
        CodeText text = of(lines);
        long alike = text.code().stream()
                .filter(line -> CODE.matcher(line.text()).find())
                .count();
        return text.code().size() >= LEAST_LINES && alike * 3 >= text.code().size() * 2L;
    }

    /** The code line that a note is about, from 0; -1 when it does not say. */
    int lineOf(SlideText note) {
        Matcher number = LINE_NUMBER.matcher(note.text());
        if (!number.find()) {
            return -1;
        }
        String digits = number.group(1) == null ? number.group(2) : number.group(1);
        int line = digits == null || digits.length() > 3 ? 0 : Integer.parseInt(digits);
        return line <= code.size() ? line - 1 : -1;
    }

    private static List<SlideText> unindented(List<SlideText> code) {
        int common = code.stream()
                .filter(line -> !line.text().isBlank())
                .mapToInt(line ->
                        line.text().length() - line.text().stripLeading().length())
                .min()
                .orElse(0);
        return code.stream()
                .map(line -> line.withText(
                        line.text().substring(Math.min(common, line.text().length()))))
                .toList();
    }
}
