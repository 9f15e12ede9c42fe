/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/** Flags a volume that holds the number of the issue as well. */
final class VolumeWithNumberCheck implements PaperCheck, PaperCorrectingCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("volume-with-number", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.VolumeWithNumberCheck_title, Messages.VolumeWithNumberCheck_explanation);

	private static final Pattern BOTH = Pattern
			.compile("\\s*\\d+[A-Za-z]?(\\s*\\(\\s*\\d[^()]*\\)|\\s*[,;]?\\s*(?:no\\.?|nr\\.?|issue|iss\\.)\\s*\\d.*)\\s*", //$NON-NLS-1$
					Pattern.CASE_INSENSITIVE);

	/** What stands before the number of the issue. */
	private static final Pattern NUMBER_WORD = Pattern.compile("^[,;]?\\s*(?:no\\.?|nr\\.?|issue|iss\\.)\\s*", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		Field volume = paper.field("volume"); //$NON-NLS-1$
		Matcher both = volume == null ? null : BOTH.matcher(volume.getValue());
		if (both != null && both.matches()) {
			paper.report(DESCRIPTION, volume, both.start(1), both.end(1),
					NLS.bind(Messages.VolumeWithNumberCheck_message, Excerpt.of(both.group(1))));
		}
	}

	@Override
	public String correctionLabel() {
		return Messages.VolumeWithNumberCheck_correction;
	}

	/** The number of the issue goes into a field of its own, unless there is one already. */
	@Override
	public void correct(Paper paper, List<String> arguments) {
		Field volume = paper.findField("volume"); //$NON-NLS-1$
		Matcher both = volume == null || volume.getValue() == null ? null : BOTH.matcher(volume.getValue());
		if (both == null || !both.matches() || paper.findField("number") != null || paper.findField("issue") != null) { //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		Field number = ReviewFactory.eINSTANCE.createField();
		number.setName("number"); //$NON-NLS-1$
		number.setValue(NUMBER_WORD.matcher(both.group(1).replaceAll("[()]", "").strip()).replaceFirst("").strip()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		paper.getFields().add(paper.getFields().indexOf(volume) + 1, number);
		volume.setValue(volume.getValue().substring(0, both.start(1)).strip());
	}
}
