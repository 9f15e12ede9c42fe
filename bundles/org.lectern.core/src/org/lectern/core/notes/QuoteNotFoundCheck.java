/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import java.util.function.Consumer;

import org.lectern.core.annotation.AnchoringStatus;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;

/** Flags passages a note quotes from a field of its paper that are no longer there, at the quoted words. */
public final class QuoteNotFoundCheck implements CorpusCheck {

	/** The id of the check. */
	public static final String ID = "quote-not-found"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.NOTES, Severity.WARNING,
			Messages.QuoteNotFoundCheck_title, Messages.QuoteNotFoundCheck_explanation);

	/** Makes the check. */
	QuoteNotFoundCheck() {
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		QuotedPassages.of(context).report(AnchoringStatus.ORPHAN, DESCRIPTION, Messages.QuoteNotFoundCheck_message, context,
				sink);
	}
}
