/** A finished lesson, opened: what every export is made of. */
@NullMarked
package app.lectern.export.lesson;

import org.jspecify.annotations.NullMarked;
