package app.lectern.translation;

/**
 * One text as it came back from a translator.
 *
 * @param id as {@link TranslationUnit#id}
 * @param source what was translated, as the file says
 * @param target empty when nothing was
 * @param line of the file, from 1
 */
public record ReturnedUnit(String id, String source, String target, UnitState state, int line) {}
