/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A page with sections of the protocol, which shows what is wrong with it. */
abstract class ProtocolPage extends FormPage {

	private static final int MARGIN = 12;

	private final ProtocolEditor editor;
	private final List<ElementSection> sections = new ArrayList<>();
	private final CommandStackListener edited = event -> refresh();

	ProtocolPage(ProtocolEditor editor, String id, String title) {
		super(editor, id, title);
		this.editor = editor;
	}

	ProtocolEditor editor() {
		return editor;
	}

	ProtocolModel model() {
		return editor.model();
	}

	/** Creates the sections. */
	abstract void fill(Composite body, FormToolkit toolkit);

	/** Shows what the model says by now. */
	abstract void show();

	@Override
	protected final void createFormContent(IManagedForm managed) {
		FormToolkit toolkit = managed.getToolkit();
		managed.getForm().setText(getTitle());
		toolkit.decorateFormHeading(managed.getForm().getForm());
		Composite body = managed.getForm().getBody();
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(body);
		fill(body, toolkit);
		model().stack().addCommandStackListener(edited);
		refresh();
	}

	ElementSection section(Composite body, FormToolkit toolkit, ElementKind kind) {
		ElementSection section = new ElementSection(body, toolkit, model(), kind);
		sections.add(section);
		return section;
	}

	void refresh() {
		if (getManagedForm() != null && !getManagedForm().getForm().isDisposed() && model().protocol() != null) {
			show();
			showProblems();
		}
	}

	/** Returns the control that shows a feature of an element now; null when none of this page does. */
	Control controlFor(EObject element, EAttribute feature) {
		return sections.stream().map(one -> one.controlFor(element, feature)).filter(found -> found != null).findFirst()
				.orElse(null);
	}

	/** Marks the fields that are shown; what is wrong elsewhere stands in the heading. */
	void showProblems() {
		IMessageManager messages = getManagedForm().getMessageManager();
		messages.setAutoUpdate(false);
		messages.removeAllMessages();
		for (Problem problem : ProtocolProblems.of(model().protocol())) {
			Control control = controlFor(problem.element(), problem.feature());
			if (control == null) {
				messages.addMessage(problem, problem.message(), null, IMessageProvider.ERROR);
			} else {
				messages.addMessage(problem, problem.message(), null, IMessageProvider.ERROR, control);
			}
		}
		messages.setAutoUpdate(true);
	}

	@Override
	public void dispose() {
		model().stack().removeCommandStackListener(edited);
		super.dispose();
	}
}
