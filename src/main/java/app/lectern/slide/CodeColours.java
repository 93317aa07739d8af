package app.lectern.slide;

import app.lectern.domain.theme.Palette;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Just enough colouring to read code by: comments, strings, numbers, keywords. */
final class CodeColours {
    enum Kind {
        PLAIN,
        COMMENT,
        STRING,
        NUMBER,
        KEYWORD
    }

    /** A stretch of one kind. */
    record Part(String text, Kind kind) {}

    private static final Pattern TOKENS = Pattern.compile("(?<comment>//.*|(?<!\\S)#.*|--\\s.*)"
            + "|(?<string>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
            + "|(?<number>\\b\\d[\\d.]*\\b)"
            + "|(?<keyword>\\b(?:String|int|return|if|else|elif|for|while|in|new|void|final|static|public|private|throw"
            + "|boolean|class|def|import|from|function|const|let|var|true|false|null|None|True|False|and|or|not"
            + "|SELECT|FROM|WHERE|INSERT|UPDATE|DELETE)\\b)");

    private CodeColours() {}

    static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(line);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                parts.add(new Part(line.substring(at, matcher.start()), Kind.PLAIN));
            }
            parts.add(new Part(matcher.group(), kind(matcher)));
            at = matcher.end();
        }
        if (at < line.length()) {
            parts.add(new Part(line.substring(at), Kind.PLAIN));
        }
        return parts;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("comment") != null) {
            return Kind.COMMENT;
        }
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        return matcher.group("number") != null ? Kind.NUMBER : Kind.KEYWORD;
    }

    static Color colour(Kind kind, Palette palette) {
        Color base = palette.codeInk();
        return switch (kind) {
            case PLAIN -> base;
            case COMMENT -> Ink.mix(base, palette.codePaper(), 0.38);
            case STRING -> Ink.mix(palette.good(), base, 0.55);
            case NUMBER -> Ink.mix(palette.third(), base, 0.2);
            case KEYWORD -> Ink.mix(palette.accent(), base, 0.55);
        };
    }
}
