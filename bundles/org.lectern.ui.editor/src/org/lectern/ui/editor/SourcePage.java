/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** The page with the sources: the file of the note and the entry of the paper, as they would be saved now. */
final class SourcePage extends FormPage implements NoteSession.Listener {

	static final String ID = "source"; //$NON-NLS-1$

	private static final int[] WEIGHTS = { 60, 40 };

	private final NoteEditor editor;
	private final NoteModel model;
	private final CommandStackListener edited = event -> refresh();
	private SourceText note;
	private SourceText entry;

	SourcePage(NoteEditor editor, NoteModel model) {
		super(editor, ID, Messages.SourcePage_title);
		this.editor = editor;
		this.model = model;
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		ScrolledForm form = managed.getForm();
		FormToolkit toolkit = managed.getToolkit();
		toolkit.decorateFormHeading(form.getForm());
		GridLayoutFactory.swtDefaults().margins(Sections.MARGIN, Sections.MARGIN).applyTo(form.getBody());
		form.setExpandVertical(true);
		SashForm sash = new SashForm(form.getBody(), SWT.VERTICAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(sash); // as large as the page, not as the text
		note = source(sash, toolkit, Messages.SourcePage_note, SourceStyle.XML);
		entry = source(sash, toolkit, Messages.SourcePage_entry, SourceStyle.BIBTEX);
		sash.setWeights(WEIGHTS);
		model.stack().addCommandStackListener(edited);
		editor.addListener(this);
		refresh();
	}

	private static SourceText source(Composite parent, FormToolkit toolkit, String title, SourceStyle style) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(title);
		Composite client = toolkit.createComposite(section);
		client.setLayout(new FillLayout());
		section.setClient(client);
		return new SourceText(client, toolkit, style, title);
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		refresh();
	}

	@Override
	public void noteReloaded() {
		refresh();
	}

	@Override
	public void reviewChanged() {
		refresh();
	}

	/** Shows the sources as they are now. What is not in front is shown when it comes there. */
	private void refresh() {
		if (note == null || note.control().isDisposed() || !isActive()) {
			return;
		}
		getManagedForm().getForm().setText(editor.heading());
		note.show(noteSource());
		String bibtex = editor.entrySource();
		entry.show(bibtex == null ? Messages.SourcePage_noEntry : bibtex);
	}

	private String noteSource() {
		try {
			return model.source();
		} catch (CoreException e) {
			return NLS.bind(Messages.SourcePage_unreadable, e.getStatus().getMessage());
		}
	}

	@Override
	public void setFocus() {
		if (note != null) {
			note.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		model.stack().removeCommandStackListener(edited);
		editor.removeListener(this);
		super.dispose();
	}
}
