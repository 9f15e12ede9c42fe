/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.AnchoringStatus;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Note;
import org.lectern.model.review.Relation;
import org.lectern.model.review.RelationType;
import org.lectern.ui.editor.NoteSession;

/** What can be done with passages, annotations and relations of the note that is open. */
final class AnnotationActions {

	/** A relation that two chosen annotations can have. */
	record Offer(RelationType type, Annotation from, Annotation to) {
	}

	private final NoteSession session;
	private final Selection selection;
	private final StyledText text;
	private AnnotatedText shown = new AnnotatedText();

	AnnotationActions(NoteSession session, Selection selection, StyledText text) {
		this.session = session;
		this.selection = selection;
		this.text = text;
	}

	void show(AnnotatedText annotated) {
		shown = annotated;
	}

	private Note note() {
		return session.note();
	}

	private EditingDomain domain() {
		return session.domain();
	}

	private boolean execute(Command command) {
		if (command != null) {
			domain().getCommandStack().execute(command);
		}
		return command != null;
	}

	/** Tells whether a label can be given: to what is selected in the text or to what is chosen. */
	boolean canLabel() {
		return note() != null && (hasPassage() || !selection.chosen().isEmpty());
	}

	boolean hasPassage() {
		return !shown.text().text().isEmpty() && text.getSelectionCount() > 0;
	}

	/** Annotates what is selected in the text, else gives what is chosen another label. */
	void label(String label) {
		if (!canLabel()) {
			return;
		}
		if (hasPassage()) {
			Point passage = trimmed(text.getSelection());
			Annotation same = passage.x >= passage.y ? null : withRange(passage, label);
			if (same != null) {
				selection.choose(List.of(same), null);
			} else if (passage.x < passage.y) {
				Annotation added = AnnotationCommands.annotation(shown.field(), shown.text(), passage.x, passage.y, label);
				text.setSelection(passage.y);
				execute(AnnotationCommands.add(domain(), note(), added));
				selection.choose(List.of(added), null);
			}
		} else {
			execute(AnnotationCommands.label(domain(), selection.chosen(), label));
		}
	}

	private Annotation withRange(Point passage, String label) {
		return shown.annotations().stream()
				.filter(one -> one.isDrawn() && one.anchoring().start() == passage.x && one.anchoring().end() == passage.y
						&& Objects.equals(label, one.annotation().getLabel()))
				.map(PlacedAnnotation::annotation).findFirst().orElse(null);
	}

	/** White space at the ends of what was selected is not meant. */
	private Point trimmed(Point range) {
		String all = shown.text().text();
		int start = range.x;
		int end = Math.min(range.y, all.length());
		while (start < end && Character.isWhitespace(all.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(all.charAt(end - 1))) {
			end--;
		}
		return new Point(start, end);
	}

	boolean canDelete() {
		return note() != null && !selection.chosen().isEmpty();
	}

	void delete() {
		if (canDelete()) {
			execute(AnnotationCommands.delete(domain(), note(), selection.chosen()));
		}
	}

	/** Tells whether the one chosen annotation can be moved to what is selected in the text. */
	boolean canPlace() {
		return note() != null && selection.only() != null && hasPassage()
				&& AnnotatedText.fieldOf(selection.only()).equals(shown.field());
	}

	void place() {
		if (canPlace()) {
			Point passage = trimmed(text.getSelection());
			if (passage.x < passage.y) {
				execute(AnnotationCommands.anchor(domain(), selection.only(), shown.text(), passage.x, passage.y));
				text.setSelection(passage.x);
			}
		}
	}

	/** Returns the annotations of the text whose remembered place or words are not the present ones. */
	private List<PlacedAnnotation> outdated() {
		return shown.annotations().stream().filter(one -> one.isDrawn() && one.annotation().getPosition() != null
				&& one.anchoring().status() != AnchoringStatus.UNCHANGED).toList();
	}

	boolean canUpdatePlaces() {
		return note() != null && !outdated().isEmpty();
	}

	/** Remembers the present places and words of all annotations that were found elsewhere. */
	void updatePlaces() {
		List<Command> commands = new ArrayList<>();
		for (PlacedAnnotation one : outdated()) {
			Anchoring anchoring = one.anchoring();
			commands.add(AnnotationCommands.anchor(domain(), one.annotation(), shown.text(), anchoring.start(),
					anchoring.end()));
		}
		execute(AnnotationCommands.compound(commands));
	}

	/** Returns the relations that can join the two chosen annotations, in both directions; none for other choices. */
	List<Offer> offers() {
		List<Offer> offers = new ArrayList<>();
		if (note() != null && selection.chosen().size() == 2) {
			Annotation first = selection.chosen().get(0);
			Annotation second = selection.chosen().get(1);
			for (RelationType type : shown.schemes().relationTypes()) {
				if (AnnotationSchemes.allows(type, first.getLabel(), second.getLabel())) {
					offers.add(new Offer(type, first, second));
				}
				if (!type.isSymmetric() && AnnotationSchemes.allows(type, second.getLabel(), first.getLabel())) {
					offers.add(new Offer(type, second, first));
				}
			}
		}
		return offers;
	}

	void relate(Offer offer) {
		execute(AnnotationCommands.relate(domain(), note(), offer.type().getId(), offer.from(), offer.to()));
	}

	void unrelate(List<Relation> relations) {
		if (note() != null) {
			execute(AnnotationCommands.unrelate(domain(), note(), relations));
		}
	}

	/** Tells whether there is a passage to go to. */
	boolean canGo() {
		return shown.annotations().stream().anyMatch(PlacedAnnotation::isDrawn);
	}

	/** Chooses the annotation behind or before the caret; the list begins anew at its end. */
	void go(boolean forward) {
		List<PlacedAnnotation> all = shown.annotations().stream().filter(PlacedAnnotation::isDrawn).toList();
		if (all.isEmpty()) {
			return;
		}
		int present = -1;
		for (int i = 0; i < all.size(); i++) {
			if (selection.chosen().contains(all.get(i).annotation())) {
				present = i;
			}
		}
		int next;
		if (present >= 0) {
			next = Math.floorMod(present + (forward ? 1 : -1), all.size());
		} else {
			next = (int) all.stream().filter(one -> one.anchoring().start() < text.getCaretOffset()).count();
			next = Math.floorMod(forward ? next : next - 1, all.size());
		}
		selection.choose(List.of(all.get(next).annotation()), null);
	}
}
