/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How records are brought into a review.
 *
 * @param target
 *            the path of the BibTeX file that takes new papers, relative to the root of the review, with '/' between its
 *            segments; null for a file named after each source in the folder {@code papers}
 * @param when
 *            the time of the import, to the second, never null
 * @param version
 *            the version of Lectern, kept with the origins, never null
 */
public record IntakeOptions(String target, Instant when, String version) {

	/** Cuts off what is less than a second. */
	public IntakeOptions {
		when = when.truncatedTo(ChronoUnit.SECONDS);
	}
}
