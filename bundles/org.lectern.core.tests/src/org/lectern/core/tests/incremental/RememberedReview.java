/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.incremental;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.Profile;
import org.lectern.core.incremental.ReviewChecker;

/** What a checker writes down, for another one to go on from. */
@SuppressWarnings("nls")
final class RememberedReview {

	static final String CIRCUMSTANCES = "1.2.3 2026";

	private RememberedReview() {
	}

	static byte[] of(ReviewChecker checker) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			checker.save(out, CIRCUMSTANCES);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** Returns another checker that remembers what one does. */
	static ReviewChecker restarted(ReviewChecker checker, CheckCatalog catalog, Profile profile) {
		ReviewChecker other = new ReviewChecker(catalog);
		assertTrue(other.restore(of(checker), profile, CIRCUMSTANCES, Progress.none()));
		return other;
	}
}
