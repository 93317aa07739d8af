package app.lectern.desktop.palette;

/**
 * A line of the palette.
 *
 * @param kind the heading it stands under
 */
record Hit(Entry.Kind kind, Entry entry, Match match) {}
