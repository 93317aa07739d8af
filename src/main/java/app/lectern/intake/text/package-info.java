/** Plain text and captions, read into scene drafts. */
@NullMarked
package app.lectern.intake.text;

import org.jspecify.annotations.NullMarked;
