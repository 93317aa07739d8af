/** Drafts that a language model writes: what is asked, what may come of the answer, and what the author sees of it. */
@NullMarked
package app.lectern.draft;

import org.jspecify.annotations.NullMarked;
