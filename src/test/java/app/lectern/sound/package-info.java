@NullMarked
package app.lectern.sound;

import org.jspecify.annotations.NullMarked;
