/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.references.EntryReferences.Reference;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Paper;

/** Flags keys of other entries, in crossref and the like, that no entry of the review has; at the key. */
final class DanglingReferenceCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("dangling-reference", Category.KEYS, //$NON-NLS-1$
			Severity.ERROR, Messages.DanglingReferenceCheck_title, Messages.DanglingReferenceCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		ReviewKeys keys = null;
		for (Paper paper : context.corpus().papers()) {
			context.progress().check();
			for (Reference reference : EntryReferences.of(paper)) {
				keys = keys == null ? ReviewKeys.of(context.corpus()) : keys;
				if (!keys.isComplete()) {
					return;
				}
				String similar = keys.similar(reference.key());
				if (!keys.has(reference.key()) && (similar == null || !ignoresCase(context.profile()))) {
					sink.accept(finding(paper, reference, similar, context));
				}
			}
		}
	}

	/** BibTeX compares keys without regard to case, biber does not. */
	private static boolean ignoresCase(Profile profile) {
		return profile.name().equals(Profile.BIBTEX.name());
	}

	private static Finding finding(Paper paper, Reference reference, String similar, CheckContext context) {
		ReviewFile file = context.corpus().fileOf(paper);
		String field = reference.field().getName().toLowerCase(Locale.ROOT);
		String message = similar == null ? Messages.DanglingReferenceCheck_message
				: Messages.DanglingReferenceCheck_similar;
		return new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION),
				NLS.bind(message, new Object[] { field, reference.key(), similar }),
				Location.of(file, rangeOf(reference, file)), context.corpus().referenceTo(paper),
				List.of(field, reference.key()), List.of());
	}

	private static SourceRange rangeOf(Reference reference, ReviewFile file) {
		SourceRange value = BibResource.valueRangeOf(reference.field());
		boolean literal = value != null && value.in(file.text()).equals(reference.field().getValue());
		return literal ? new SourceRange(value.offset() + reference.start(), reference.key().length()) : value;
	}
}
