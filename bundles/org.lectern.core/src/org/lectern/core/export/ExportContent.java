/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.export;

import java.util.List;

/**
 * What an export made.
 *
 * @param files
 *            the files, never null
 * @param papers
 *            how many papers are in the files, 0 or more
 * @param skipped
 *            what is not in the files, or not as it should be, and why, never null
 */
public record ExportContent(List<ExportFile> files, int papers, List<SkippedPaper> skipped) {

	/** Keeps copies of the lists. */
	public ExportContent {
		files = List.copyOf(files);
		skipped = List.copyOf(skipped);
	}
}
