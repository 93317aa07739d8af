/** Who is asked for a review, and until when: asked for in a form, and told in words. */
@NullMarked
package app.lectern.desktop.asking;

import org.jspecify.annotations.NullMarked;
