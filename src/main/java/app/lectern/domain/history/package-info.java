/** What happened in a workspace, kept for good. */
@NullMarked
package app.lectern.domain.history;

import org.jspecify.annotations.NullMarked;
