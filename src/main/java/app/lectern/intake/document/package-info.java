/** Documents of word processors, read into scene drafts (Apache POI). */
@NullMarked
package app.lectern.intake.document;

import org.jspecify.annotations.NullMarked;
