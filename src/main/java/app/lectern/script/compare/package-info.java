/** What differs between two texts and between two scripts. */
@NullMarked
package app.lectern.script.compare;

import org.jspecify.annotations.NullMarked;
