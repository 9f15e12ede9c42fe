/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.List;
import java.util.function.Consumer;

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/** Flags abstracts that were cut off, at the last word of their value. */
public final class TruncatedAbstractCheck implements FileCheck {

	/** The id of the check. */
	public static final String ID = "truncated-abstract"; //$NON-NLS-1$

	private static final String ABSTRACT = "abstract"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.COMPLETENESS,
			Severity.WARNING, Messages.TruncatedAbstractCheck_title, Messages.TruncatedAbstractCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (!(file.root() instanceof Bibliography bibliography)) {
			return;
		}
		for (Paper paper : bibliography.getPapers()) {
			context.progress().check();
			Field field = paper.findField(ABSTRACT);
			String text = field == null ? null : paper.getAbstractText();
			if (text != null && TruncatedText.isTruncated(text)) {
				sink.accept(new Finding(ID, context.severity(DESCRIPTION), Messages.TruncatedAbstractCheck_message,
						Location.of(file, lastWord(field, file.text())), context.corpus().referenceTo(paper),
						List.of(ABSTRACT), List.of()));
			}
		}
	}

	/** Returns the range of the last word of a value, so that the marker stands where the text breaks off. */
	private static SourceRange lastWord(Field field, String text) {
		SourceRange value = BibResource.valueRangeOf(field);
		if (value == null) {
			return null;
		}
		int end = value.end();
		while (end > value.offset() && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		int start = end;
		while (start > value.offset() && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return new SourceRange(start, end - start);
	}
}
