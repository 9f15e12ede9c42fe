/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.List;

/**
 * What an import changes and what it has to tell.
 *
 * @param additions
 *            what is to be written, none when the review has everything already; never null
 * @param added
 *            the papers that are new to the review, in the order of the digest, never null
 * @param present
 *            the papers the review has already, with the file and key they have there, never null
 * @param notices
 *            what else there is to say, in the order of the lines, never null
 */
public record DigestImportResult(List<FileAddition> additions, List<ImportedPaper> added, List<ImportedPaper> present,
		List<DigestNotice> notices) {

	/** Copies the lists. */
	public DigestImportResult {
		additions = List.copyOf(additions);
		added = List.copyOf(added);
		present = List.copyOf(present);
		notices = List.copyOf(notices);
	}

	/**
	 * Tells whether the text was no digest at all.
	 *
	 * @return whether no paper was found
	 */
	public boolean isEmpty() {
		return added.isEmpty() && present.isEmpty();
	}

	/**
	 * Tells whether the review gets a protocol, because it had none.
	 *
	 * @return whether a protocol with the check profile for digests is created
	 */
	public boolean createsProtocol() {
		return additions.stream().anyMatch(addition -> addition.path().equals(DigestProtocol.PATH));
	}
}
