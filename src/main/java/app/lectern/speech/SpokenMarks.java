package app.lectern.speech;

import app.lectern.domain.script.NarrationText;
import app.lectern.domain.script.NarrationText.Emphasis;
import app.lectern.domain.script.NarrationText.Mark;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.NarrationText.SayAs;
import app.lectern.domain.script.NarrationText.SpellOut;
import app.lectern.speech.text.MappedText;
import app.lectern.speech.text.MappedText.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch of a narration in which the author's own word, then the dictionaries', takes the place of what is written. */
final class SpokenMarks {
    private final MappedText stretch;
    private final List<Edit> marked;

    private SpokenMarks(MappedText stretch, List<Edit> marked) {
        this.stretch = stretch;
        this.marked = marked;
    }

    /** The stretch from one place of the narration to before another. */
    static SpokenMarks of(NarrationText narration, int from, int to) {
        List<Edit> edits = new ArrayList<>();
        for (Mark mark : narration.marks()) {
            switch (mark) {
                case SayAs say -> add(edits, from, to, say.from(), say.to(), say.alias());
                case SpellOut spell ->
                    add(
                            edits,
                            from,
                            to,
                            spell.from(),
                            spell.to(),
                            spelled(narration.text().substring(spell.from(), spell.to())));
                case Pause _, Emphasis _ -> {}
            }
        }
        return new SpokenMarks(MappedText.of(narration.text()).substring(from, to), edits);
    }

    /** Adds what of a mark lies within the stretch; what began before it was spoken there. */
    private static void add(List<Edit> edits, int from, int to, int markFrom, int markTo, String said) {
        int start = Math.max(from, markFrom);
        int end = Math.min(to, markTo);
        if (start < end) {
            edits.add(new Edit(start - from, end - from, markFrom < from ? "" : said));
        }
    }

    private static String spelled(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    /** What is said of the stretch. */
    MappedText said(Dictionary dictionary, String language) {
        List<Edit> all = new ArrayList<>(marked);
        all.addAll(dictionary.edits(stretch.text(), language, this::isFree));
        all.sort(Comparator.comparingInt(Edit::from));
        return stretch.edited(all);
    }

    private boolean isFree(int from, int to) {
        return marked.stream().noneMatch(edit -> from < edit.to() && edit.from() < to);
    }
}
