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

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.Progress;
import org.lectern.core.completeness.InheritedFields;
import org.lectern.core.io.ris.RisReader;
import org.lectern.core.io.ris.RisWriter;
import org.lectern.model.review.Paper;

/** Exports papers as RIS, which all reference managers read, and tells what does not come back out of it. */
public final class RisExport implements PaperExport {

	@Override
	public ExportContent export(List<ChosenPapers> papers, Progress progress) {
		StringBuilder text = new StringBuilder();
		List<SkippedPaper> lost = new ArrayList<>();
		LostFields check = new LostFields(Messages.ris, new RisReader());
		InheritedFields fields = new InheritedFields();
		int count = 0;
		progress.begin(Messages.writingRecords, ChosenPapers.count(papers));
		for (ChosenPapers review : papers) {
			for (Paper paper : review.papers()) {
				progress.check();
				String record = RisWriter.write(paper, fields);
				text.append(record);
				lost.addAll(check.of(paper, record));
				count++;
				progress.step();
			}
		}
		return new ExportContent(List.of(new ExportFile("papers.ris", text.toString())), count, lost); //$NON-NLS-1$
	}
}
