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

import java.util.List;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.io.digest.FileAddition;

/**
 * What an import writes.
 *
 * @param changed
 *            files of the review that hold something else now, never null
 * @param created
 *            files that are not there yet, never null
 */
public record IntakeChanges(List<ReviewFile> changed, List<FileAddition> created) {

	/** Keeps copies of the lists. */
	public IntakeChanges {
		changed = List.copyOf(changed);
		created = List.copyOf(created);
	}

	/**
	 * Tells whether there is nothing to write.
	 *
	 * @return whether the review says all already
	 */
	public boolean isEmpty() {
		return changed.isEmpty() && created.isEmpty();
	}
}
