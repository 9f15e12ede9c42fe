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

import org.lectern.core.Progress;

/** Makes files of papers. Nothing is written yet. */
public interface PaperExport {

	/**
	 * Makes the files.
	 *
	 * @param papers
	 *            the papers to export, those of each review together, never null
	 * @param progress
	 *            where to tell about it, asked now and then whether to give up, never null
	 * @return the files and what was left out, never null
	 * @throws org.lectern.core.CancelledException
	 *             when the progress says so
	 */
	ExportContent export(List<ChosenPapers> papers, Progress progress);
}
