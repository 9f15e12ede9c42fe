/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.digest;

import java.util.List;

import org.lectern.core.io.digest.DigestImportResult;
import org.lectern.core.io.digest.DigestNotice;

/**
 * What an import would do, or why it cannot be done.
 *
 * @param text
 *            the text of the digest; null when it could not be read
 * @param result
 *            what would be imported; null when the digest could not be read
 * @param path
 *            the BibTeX file relative to the review, null when the digest could not be read
 * @param failure
 *            why the digest could not be read, localised; null when it could
 */
record DigestPreview(String text, DigestImportResult result, String path, String failure) {

	static DigestPreview of(String text, DigestImportResult result, String path) {
		return new DigestPreview(text, result, path, null);
	}

	static DigestPreview failed(String failure) {
		return new DigestPreview(null, null, null, failure);
	}

	/** Tells whether there is something to import. */
	boolean isImportable() {
		return result != null && !result.additions().isEmpty();
	}

	/** Returns the notices, none when the digest could not be read. */
	List<DigestNotice> notices() {
		return result == null ? List.of() : result.notices();
	}
}
