/** Which server with a language model drafts are asked of, if any. */
@NullMarked
package app.lectern.domain.drafting;

import org.jspecify.annotations.NullMarked;
