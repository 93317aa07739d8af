/** What has to be done until when. */
@NullMarked
package app.lectern.domain.due;

import org.jspecify.annotations.NullMarked;
