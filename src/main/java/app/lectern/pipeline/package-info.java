/** The seven render steps and the ports they need. */
@NullMarked
package app.lectern.pipeline;

import org.jspecify.annotations.NullMarked;
