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

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.check.Location;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.check.ValuePlace;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.references.EntryReferences.Reference;
import org.lectern.model.review.Paper;

/** Flags keys of other entries, in crossref and the like, that no entry of the review has; at the key. */
final class DanglingReferenceCheck implements GroupCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("dangling-reference", Category.KEYS, //$NON-NLS-1$
			Severity.ERROR, Messages.DanglingReferenceCheck_title, Messages.DanglingReferenceCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	/** Papers are together that have a key, or refer to one, that differs by case at most. */
	@Override
	public Collection<String> groupsOf(Paper paper) {
		List<Reference> references = EntryReferences.of(paper);
		List<String> keys = ReviewKeys.of(paper);
		if (references.isEmpty() && keys.size() == 1) {
			return List.of(ReviewKeys.fold(keys.get(0)));
		}
		Set<String> groups = new LinkedHashSet<>();
		keys.forEach(key -> groups.add(ReviewKeys.fold(key)));
		references.forEach(reference -> groups.add(ReviewKeys.fold(reference.key())));
		return groups;
	}

	@Override
	public boolean asksForCompleteness() {
		return true;
	}

	@Override
	public void check(String group, List<Paper> members, CheckContext context, Consumer<Finding> sink) {
		Set<String> keys = null;
		for (Paper paper : members) {
			for (Reference reference : EntryReferences.of(paper)) {
				if (ReviewKeys.fold(reference.key()).equals(group)) {
					keys = keys == null ? keysOf(group, members) : keys;
					if (!keys.contains(reference.key()) && (keys.isEmpty() || !ignoresCase(context.profile()))
							&& context.corpus().isComplete()) {
						sink.accept(finding(paper, reference, keys.isEmpty() ? null : keys.iterator().next(), context));
					}
				}
			}
		}
	}

	/** Returns the keys of a group in the order of the review. */
	private static Set<String> keysOf(String group, List<Paper> members) {
		Set<String> keys = new LinkedHashSet<>();
		members.forEach(paper -> ReviewKeys.of(paper).stream().filter(key -> ReviewKeys.fold(key).equals(group))
				.forEach(keys::add));
		return keys;
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
				Location.of(file, ValuePlace.ofPart(reference.field(), file.text(), reference.start(),
						reference.start() + reference.key().length())), context.corpus().referenceTo(paper),
				List.of(field, reference.key()), List.of());
	}
}
