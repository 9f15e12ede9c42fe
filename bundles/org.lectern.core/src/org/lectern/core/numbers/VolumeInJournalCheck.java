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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Excerpt;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Field;

/** Flags the name of a journal that holds the volume as well. */
final class VolumeInJournalCheck implements PaperCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("volume-in-journal", Category.NUMBERS, //$NON-NLS-1$
			Severity.WARNING, Messages.VolumeInJournalCheck_title, Messages.VolumeInJournalCheck_explanation);

	private static final Pattern VOLUME = Pattern.compile(
			"[\\s,;(]+(?:vol(?:ume)?\\.?[\\s~]*\\d+|\\d{1,4}\\s*\\(\\d{1,3}(?:-+\\d{1,3})?\\)(?=\\W*(?:$|[,:]))|\\d{1,4}\\s*:\\s*\\d+).*", //$NON-NLS-1$
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckedPaper paper) {
		for (String name : new String[] { "journal", "journaltitle" }) { //$NON-NLS-1$ //$NON-NLS-2$
			Field field = paper.field(name);
			if (field == null || field.getValue().chars().noneMatch(Character::isDigit)) {
				continue;
			}
			Matcher volume = VOLUME.matcher(field.getValue());
			if (volume.find()) {
				String text = volume.group().strip();
				int start = field.getValue().indexOf(text, volume.start());
				paper.report(DESCRIPTION, field, start, start + text.length(),
						NLS.bind(Messages.VolumeInJournalCheck_message, Excerpt.of(text)));
			}
		}
	}
}
