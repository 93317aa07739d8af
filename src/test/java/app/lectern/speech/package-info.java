@NullMarked
package app.lectern.speech;

import org.jspecify.annotations.NullMarked;
