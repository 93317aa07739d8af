package app.lectern.subtitle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions of other programs, SubRip or WebVTT, as far as they can be understood: cues may overlap, be out of order, end
 * before they begin, or lack their number and the blank line before them.
 */
public final class LooseCaptions {
    /**
     * One caption.
     *
     * @param number from 1, as they stand in the file
     * @param startMillis when it appears
     * @param endMillis when it goes, not before {@code startMillis}
     * @param lines without markup, none of them blank
     */
    public record Caption(int number, long startMillis, long endMillis, List<String> lines) {
        public Caption {
            lines = List.copyOf(lines);
        }
    }

    private static final String TIME = "(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2})(?:[,.:](\\d{1,3}))?";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-{1,2}>\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*#?\\d{1,7}\\s*");
    private static final Pattern NOT_SHOWN = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:[ibuscv]|font|lang|ruby|rt|\\d{1,2}:\\d{2}:\\d{2}\\.\\d{3}|\\d{2}:\\d{2}\\.\\d{3})(?:[\\s.=][^<>]*)?/?>"
                    + "|\\{\\\\[^{}]*}|\\{[yYcC]:[^{}]*}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("\\\\[Nn]");

    private final List<Caption> captions = new ArrayList<>();
    private long start;
    private long end;
    private final List<String> lines = new ArrayList<>();
    private boolean open;

    private LooseCaptions() {}

    /** The captions with words in them, by time; none when the text has no captions. */
    public static List<Caption> read(String file) {
        LooseCaptions reading = new LooseCaptions();
        List<String> block = new ArrayList<>();
        for (String line : (file + "\n\n").lines().toList()) {
            if (line.isBlank()) {
                reading.block(block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        reading.block(block);
        reading.finish();
        return reading.captions.stream()
                .filter(caption -> !caption.lines().isEmpty())
                .sorted(Comparator.comparingLong(Caption::startMillis))
                .toList();
    }

    private void block(List<String> block) {
        boolean unseen = block.isEmpty() || NOT_SHOWN.matcher(block.getFirst()).matches();
        if (unseen && timesIn(block, 0) < 0) {
            return;
        }
        int from = 0;
        for (int times = timesIn(block, 0); times >= 0; times = timesIn(block, from)) {
            // what stands right before the times is the number or the name of the cue
            boolean named = times > from
                    && (from == 0 || NUMBER.matcher(block.get(times - 1)).matches());
            block.subList(from, named ? times - 1 : times).forEach(this::text);
            begin(TIMES.matcher(block.get(times)));
            from = times + 1;
        }
        boolean numberOnly = from == 0
                && block.size() == 1
                && NUMBER.matcher(block.getFirst()).matches();
        if (!numberOnly) {
            block.subList(from, block.size()).forEach(this::text);
        }
    }

    private static int timesIn(List<String> block, int from) {
        for (int i = from; i < block.size(); i++) {
            if (TIMES.matcher(block.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void begin(Matcher times) {
        finish();
        if (times.matches()) {
            start = millis(times, 1);
            end = Math.max(start, millis(times, 5));
            open = true;
        }
    }

    private void finish() {
        if (open) {
            captions.add(new Caption(captions.size() + 1, start, end, lines));
        }
        lines.clear();
        open = false;
    }

    private void text(String line) {
        if (!open) {
            return;
        }
        String bare = VttFormat.unescaped(TAG.matcher(line).replaceAll("").replace("<", "&lt;"));
        BREAK.splitAsStream(bare)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(lines::add);
    }

    private static long millis(Matcher times, int group) {
        String hours = times.group(group);
        String part = times.group(group + 3);
        long minutes = 60 * (hours == null ? 0 : Long.parseLong(hours)) + Long.parseLong(times.group(group + 1));
        long seconds = 60 * minutes + Long.parseLong(times.group(group + 2));
        return 1000 * seconds + (part == null ? 0 : Long.parseLong((part + "00").substring(0, 3)));
    }
}
