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

import java.nio.file.Path;
import java.util.List;

/**
 * What came of an export.
 *
 * @param written
 *            the files that were written, absolute, never null
 * @param papers
 *            how many papers are in them, 0 or more
 * @param skipped
 *            what is not in them and why, never null
 */
public record ExportSummary(List<Path> written, int papers, List<SkippedPaper> skipped) {

	/** Keeps copies of the lists. */
	public ExportSummary {
		written = List.copyOf(written);
		skipped = List.copyOf(skipped);
	}
}
