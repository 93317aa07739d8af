/** Trainings (educations), their videos and end dates. */
@NullMarked
package app.lectern.domain.education;

import org.jspecify.annotations.NullMarked;
