/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibNode;
import org.lectern.model.bibtex.syntax.BibParser;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.model.bibtex.syntax.StringNode;
import org.lectern.model.review.Bibliography;

/**
 * Flags macros that a file defines again, at the later definition. Where both say the same, nothing but clutter comes of
 * it, and the finding is mild.
 */
final class DuplicateStringCheck implements FileCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("duplicate-string", Category.SYNTAX, //$NON-NLS-1$
			Severity.WARNING, Messages.DuplicateStringCheck_title, Messages.DuplicateStringCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (!(file.root() instanceof Bibliography) || !mayRepeat(file.text())) {
			return;
		}
		BibDocument document = BibParser.parse(file.text(), context.progress()::check);
		Map<String, FieldNode> known = new HashMap<>();
		for (BibNode node : document.nodes()) {
			if (node instanceof StringNode string) {
				for (FieldNode definition : string.definitions()) {
					String name = definition.nameRange().in(file.text());
					FieldNode first = known.putIfAbsent(name.toLowerCase(Locale.ROOT), definition);
					if (first != null) {
						boolean same = document.value(first).equals(document.value(definition));
						sink.accept(finding(file, name, first, definition, same, context));
					}
				}
			}
		}
	}

	/** To read the whole text again is worth while only where a name seems to be defined twice. */
	private static boolean mayRepeat(String text) {
		Set<String> names = new HashSet<>();
		return StringDefinitions.namesIn(text).stream().anyMatch(name -> !names.add(name.toLowerCase(Locale.ROOT)));
	}

	private static Finding finding(ReviewFile file, String name, FieldNode first, FieldNode again, boolean same,
			CheckContext context) {
		Severity severity = same ? context.severity(DESCRIPTION, Severity.INFO) : context.severity(DESCRIPTION);
		String message = NLS.bind(same ? Messages.DuplicateStringCheck_same : Messages.DuplicateStringCheck_other, name);
		Related related = new Related(null, Location.of(file, first.nameRange()),
				NLS.bind(Messages.DuplicateStringCheck_first, name));
		return new Finding(DESCRIPTION.id(), severity, message, Location.of(file, again.nameRange()), null,
				List.of(name.toLowerCase(Locale.ROOT)), List.of(related));
	}
}
