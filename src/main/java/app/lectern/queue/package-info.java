/** The queue that runs render jobs in the background. */
@NullMarked
package app.lectern.queue;

import org.jspecify.annotations.NullMarked;
