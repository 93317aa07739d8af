package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Optional;

/** One family of things that are not read as they are written. */
interface ReadingRule {
    /** How what starts exactly at a place is read; nothing when it is not of this family. */
    Optional<Edit> at(Passage passage, int at);
}
