/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.assist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.lectern.core.bibtex.BibtexVocabulary;
import org.lectern.core.completeness.FieldAliases;
import org.lectern.model.bibtex.syntax.EntryNode;
import org.lectern.model.bibtex.syntax.FieldNode;
import org.lectern.ui.bibtex.hover.BibtexWords;
import org.lectern.ui.bibtex.outline.EntryImages;
import org.lectern.ui.bibtex.syntax.EntrySlice;

/** Proposes entry types with the fields they need, and names of fields. */
final class StructureProposals {

	private final IDocument document;
	private final int offset;
	private final String prefix;

	StructureProposals(IDocument document, int offset, String prefix) {
		this.document = document;
		this.offset = offset;
		this.prefix = prefix.toLowerCase(Locale.ROOT);
	}

	/** Entry types; where no brace follows yet with the fields entries of the type must have. */
	List<ICompletionProposal> types() throws BadLocationException {
		boolean opened = isNext('{') || isNext('(');
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (String type : BibtexVocabulary.types()) {
			if (type.startsWith(prefix)) {
				String image = Set.of("string", "comment", "preamble").contains(type) ? "macro" : EntryImages.of(type); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				proposals.add(new InsertProposal(offset - prefix.length(), prefix.length(),
						opened ? type : EntryTemplate.of(type, document), type, image, BibtexWords.type(type)));
			}
		}
		return proposals;
	}

	/** Names of fields an entry does not have yet: those that fit its type first, then all others. */
	List<ICompletionProposal> fields(EntryNode entry, EntrySlice slice) throws BadLocationException {
		String type = entry.typeRange().in(slice.text());
		Set<String> present = entry.fields().stream().filter(field -> !isAtCaret(field, slice))
				.map(field -> field.nameRange().in(slice.text()).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		List<String> required = BibtexVocabulary.required(type);
		Set<String> names = new LinkedHashSet<>(BibtexVocabulary.fieldsOf(type));
		names.addAll(BibtexVocabulary.fields());
		// an alias of a field that is there would say the same twice
		names.removeIf(name -> FieldAliases.of(name).stream().anyMatch(present::contains));
		boolean assigned = isNext('=');
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (String name : names) {
			if (name.startsWith(prefix)) {
				String label = required.contains(name) ? name + Messages.Assist_required : name;
				String text = assigned ? name : name + " = {" + InsertProposal.STOP + "}" + comma(entry, slice); //$NON-NLS-1$ //$NON-NLS-2$
				proposals.add(new InsertProposal(offset - prefix.length(), prefix.length(), text, label, "field", //$NON-NLS-1$
						BibtexWords.field(name)));
			}
		}
		return proposals;
	}

	private boolean isAtCaret(FieldNode field, EntrySlice slice) {
		int caret = offset - slice.offset();
		return caret >= field.offset() && caret <= field.nameEnd();
	}

	/** A comma is needed where another field follows. */
	private String comma(EntryNode entry, EntrySlice slice) throws BadLocationException {
		int caret = offset - slice.offset();
		boolean last = entry.fields().stream().noneMatch(field -> field.offset() > caret);
		return last || isNext(',') ? "" : ","; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isNext(char c) throws BadLocationException {
		int i = offset;
		while (i < document.getLength() && (document.getChar(i) == ' ' || document.getChar(i) == '\t')) {
			i++;
		}
		return i < document.getLength() && document.getChar(i) == c;
	}
}
