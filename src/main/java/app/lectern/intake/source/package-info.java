/** What every importer begins with: the bytes of a file as text, and the refusal of one that cannot be used. */
@NullMarked
package app.lectern.intake.source;

import org.jspecify.annotations.NullMarked;
