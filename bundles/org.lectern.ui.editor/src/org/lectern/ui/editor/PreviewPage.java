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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.lectern.core.markdown.NoteMarkdown;
import org.lectern.core.reference.ReferenceStyle;
import org.lectern.core.reference.ReferenceStyles;
import org.lectern.model.review.Paper;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.preferences.ReviewPreferences;

/** The reference and the note as they read when they are taken elsewhere. */
final class PreviewPage extends FormPage implements NoteSession.Listener {

	static final String ID = "preview"; //$NON-NLS-1$

	private final NoteEditor editor;
	private final NoteModel model;
	private final CommandStackListener edited = event -> refresh();
	private final Action copy = new Action(Messages.PreviewPage_copy) {
		@Override
		public void run() {
			copy();
		}
	};
	private List<ReferenceStyle> styles;
	private CCombo style;
	private StyledText view;
	private ReferenceJob formatting;
	private String reference = ""; //$NON-NLS-1$

	PreviewPage(NoteEditor editor, NoteModel model) {
		super(editor, ID, Messages.PreviewPage_title);
		this.editor = editor;
		this.model = model;
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		ScrolledForm form = managed.getForm();
		FormToolkit toolkit = managed.getToolkit();
		toolkit.decorateFormHeading(form.getForm());
		form.setExpandVertical(true);
		GridLayoutFactory.swtDefaults().margins(Sections.MARGIN, Sections.MARGIN).numColumns(2).applyTo(form.getBody());
		createStyles(form.getBody(), toolkit);
		view = new StyledText(form.getBody(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		toolkit.adapt(view, true, false);
		view.setMargins(Sections.MARGIN, Sections.MARGIN, Sections.MARGIN, Sections.MARGIN);
		view.setAlwaysShowScrollBars(false);
		AccessibleName.set(view, Messages.PreviewPage_title);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(0, 0).applyTo(view);
		formatting = new ReferenceJob(form.getDisplay(), this::formatted);
		copy.setToolTipText(Messages.PreviewPage_copy);
		copy.setImageDescriptor(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		form.getToolBarManager().add(copy);
		form.updateToolBar();
		model.stack().addCommandStackListener(edited);
		editor.addListener(this);
		refresh();
	}

	private void createStyles(Composite parent, FormToolkit toolkit) {
		toolkit.createLabel(parent, Messages.PreviewPage_style);
		style = new CCombo(parent, SWT.READ_ONLY | SWT.FLAT | SWT.BORDER);
		toolkit.adapt(style, true, false);
		AccessibleName.set(style, Messages.PreviewPage_style);
		styles = new ArrayList<>(ReferenceStyles.common());
		String preferred = ReviewPreferences.citationStyle();
		if (styles.stream().noneMatch(offered -> offered.id().equals(preferred))) {
			styles.add(0, new ReferenceStyle(preferred, preferred));
		}
		style.setItems(styles.stream().map(ReferenceStyle::title).toArray(String[]::new));
		style.setVisibleItemCount(styles.size());
		style.select(styles.stream().map(ReferenceStyle::id).toList().indexOf(preferred));
		style.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		GridDataFactory.swtDefaults().applyTo(style);
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

	/** Shows the note as it is now. What is not in front is shown when it comes there. */
	private void refresh() {
		if (view == null || view.isDisposed() || !isActive()) {
			return;
		}
		getManagedForm().getForm().setText(editor.heading());
		copy.setEnabled(model.note() != null);
		Paper paper = editor.paper();
		if (paper == null) {
			reference = ""; //$NON-NLS-1$
		} else {
			formatting.format(paper, styles.get(Math.max(0, style.getSelectionIndex())).id());
		}
		show();
	}

	private void formatted(String formatted) {
		reference = formatted;
		if (!view.isDisposed()) {
			show();
		}
	}

	private void show() {
		MarkdownView.show(view, model.note() == null ? Messages.PreviewPage_unreadable : markdown());
	}

	private String markdown() {
		return NoteMarkdown.of(editor.paper(), model.note(), editor.protocol(), reference);
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(view.getDisplay());
		try {
			clipboard.setContents(new Object[] { markdown() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	public void setFocus() {
		if (view != null) {
			view.setFocus();
		}
	}

	@Override
	public void dispose() {
		model.stack().removeCommandStackListener(edited);
		editor.removeListener(this);
		if (formatting != null) {
			formatting.dispose();
		}
		super.dispose();
	}
}
