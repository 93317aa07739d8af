/** Sound as numbers: reading, measuring, evening out, joining and recording mono speech. */
@NullMarked
package app.lectern.sound;

import org.jspecify.annotations.NullMarked;
