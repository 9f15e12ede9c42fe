/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.report.UnifiedDiff;

/**
 * What an operation would make of a file.
 *
 * @param path
 *            the path relative to the review, never null
 * @param before
 *            the text now, in the open editor where there is one; empty for a file that is made; never null
 * @param after
 *            the text then, empty for a file that is deleted, never null
 * @param diff
 *            the difference in the unified format, never null
 */
public record FileDifference(String path, String before, String after, String diff) {

	static FileDifference of(ReviewFile changed) {
		String after = changed.toText();
		String diff = changed.kind() == FileKind.BIBLIOGRAPHY
				? UnifiedDiff.of(changed.path(), changed.text(), changed.replacements())
				: UnifiedDiff.of(changed.path(), changed.text(), after);
		return new FileDifference(changed.path(), changed.text(), after, diff);
	}

	static FileDifference ofRemoved(ReviewFile removed) {
		return new FileDifference(removed.path(), removed.text(), "", UnifiedDiff.of(removed.path(), removed.text(), "")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
