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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.lectern.core.annotation.AnchoringStatus;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.editor.NoteSession;
import org.lectern.ui.quickfix.ReviewOperations;
import org.lectern.workspace.AddAnnotationSchemeOperation;

/**
 * The page on which passages of the abstract and other fields get labels and comments and are related to each other, with the mouse or
 * with keys alone: a selection and the key of a label, Delete, and the commands for the next and the previous annotation.
 */
public final class AnnotationPage extends FormPage implements NoteSession.Listener {

	/** The id of the page. */
	public static final String ID = "annotations"; //$NON-NLS-1$

	private static final int[] COLUMNS = { 55, 45 };
	private static final int[] ROWS = { 68, 32 };

	private final NoteSession session;
	private final Selection selection = new Selection();
	private final CommandStackListener edited = event -> refresh();
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private String field = AnnotatedText.ABSTRACT;
	private LabelBar labels;
	private FieldChooser fields;
	private PassageView passages;
	private PassageHover hover;
	private AnnotationList list;
	private CommentField comment;
	private RelationList relations;
	private AnnotationActions actions;
	private AnnotationMenus menus;
	private ToolItem previous;
	private ToolItem next;
	private ToolItem place;
	private ToolItem update;
	private ToolItem delete;
	private ToolItem relate;
	private ToolItem unrelate;
	private AnnotatedText shown = new AnnotatedText();

	/**
	 * Makes the page.
	 *
	 * @param editor
	 *            the editor it belongs to, never null
	 * @param session
	 *            the note that is open there, never null
	 */
	public AnnotationPage(FormEditor editor, NoteSession session) {
		super(editor, ID, Messages.AnnotationPage_title);
		this.session = session;
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		ScrolledForm form = managed.getForm();
		FormToolkit toolkit = managed.getToolkit();
		toolkit.decorateFormHeading(form.getForm());
		form.getBody().setLayout(new PageLayout());
		form.setExpandVertical(true);
		form.setExpandHorizontal(true);
		labels = new LabelBar(form.getBody(), toolkit, label -> {
			actions.label(label);
			passages.control().setFocus();
		}, scheme -> ReviewOperations
				.schedule(new AddAnnotationSchemeOperation(session.file().getProject(), scheme)));
		SashForm sash = new SashForm(form.getBody(), SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		Composite left = section(sash, toolkit, Messages.AnnotationPage_text, 1);
		passages = new PassageView(left, toolkit, selection, this::choose);
		passages.control().getParent().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		hover = new PassageHover(passages);
		actions = new AnnotationActions(session, selection, passages.control());
		menus = new AnnotationMenus(actions);
		ToolBar tools = textTools((Section) left.getParent(), toolkit);
		previous = tool(tools, Messages.AnnotationPage_previous, () -> actions.go(false));
		next = tool(tools, Messages.AnnotationPage_next, () -> actions.go(true));
		SashForm rows = new SashForm(sash, SWT.VERTICAL);
		toolkit.adapt(rows, false, false);
		createAnnotations(section(rows, toolkit, Messages.AnnotationPage_annotations, 1), toolkit);
		createRelations(section(rows, toolkit, Messages.AnnotationPage_relations, 1), toolkit);
		rows.setWeights(ROWS);
		sash.setWeights(COLUMNS);
		listen(passages.control());
		menus.addTo(passages.control());
		menus.addTo(list.viewer().getTable());
		selection.addListener((annotations, source) -> chosen());
		session.domain().getCommandStack().addCommandStackListener(edited);
		session.addListener(this);
		new ExchangeActions(this, session).addTo(form.getForm());
		refresh();
	}

	private static Composite section(Composite parent, FormToolkit toolkit, String title, int columns) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(title);
		Composite client = toolkit.createComposite(section);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 2;
		layout.marginHeight = 2;
		client.setLayout(layout);
		section.setClient(client);
		return client;
	}

	private void createAnnotations(Composite parent, FormToolkit toolkit) {
		list = new AnnotationList(parent, toolkit, selection);
		GridData filled = new GridData(SWT.FILL, SWT.FILL, true, true);
		filled.heightHint = 60;
		filled.widthHint = 200;
		list.viewer().getTable().getParent().setLayoutData(filled);
		list.viewer().getTable().addListener(SWT.KeyDown, this::keyInList);
		ToolBar tools = tools(parent, Messages.AnnotationPage_annotationTools);
		delete = tool(tools, Messages.AnnotationPage_delete, () -> actions.delete());
		place = tool(tools, Messages.AnnotationPage_place, () -> actions.place());
		place.setToolTipText(Messages.AnnotationPage_placeHint);
		update = tool(tools, Messages.AnnotationPage_update, () -> actions.updatePlaces());
		update.setToolTipText(Messages.AnnotationPage_updateHint);
		toolkit.createLabel(parent, Messages.AnnotationPage_comment);
		comment = new CommentField(parent, toolkit, this::comment, session::endTyping);
		GridData commentSize = new GridData(SWT.FILL, SWT.FILL, true, false);
		commentSize.heightHint = 2 * comment.control().getLineHeight();
		commentSize.widthHint = 200;
		comment.control().setLayoutData(commentSize);
	}

	private void createRelations(Composite parent, FormToolkit toolkit) {
		relations = new RelationList(parent, toolkit);
		GridData filled = new GridData(SWT.FILL, SWT.FILL, true, true);
		filled.heightHint = 40;
		filled.widthHint = 200;
		relations.viewer().getTable().getParent().setLayoutData(filled);
		relations.viewer().getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0) {
				actions.unrelate(relations.chosen());
			}
		});
		relations.viewer().addSelectionChangedListener(event -> {
			passages.pick(relations.chosen());
			enable();
		});
		ToolBar tools = tools(parent, Messages.AnnotationPage_relationTools);
		relate = tool(tools, Messages.AnnotationPage_relate, () -> menus.openRelations(tools));
		relate.setToolTipText(Messages.AnnotationMenus_chooseTwo);
		unrelate = tool(tools, Messages.AnnotationPage_unrelate, () -> actions.unrelate(relations.chosen()));
	}

	/** Makes the chooser of the field and a tool bar in the title of the section of the text. */
	private ToolBar textTools(Section section, FormToolkit toolkit) {
		Composite both = toolkit.createComposite(section);
		both.setBackground(null); // that of the title
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 8;
		both.setLayout(layout);
		fields = new FieldChooser(both, toolkit, this::showField);
		ToolBar tools = new ToolBar(both, SWT.FLAT | SWT.HORIZONTAL);
		AccessibleName.set(tools, Messages.AnnotationPage_textTools);
		ToolBarStyle.follow(tools);
		section.setTextClient(both);
		return tools;
	}

	/** Makes a tool bar in the title of the section of a composite. */
	private static ToolBar tools(Composite client, String name) {
		Section section = (Section) client.getParent();
		ToolBar tools = new ToolBar(section, SWT.FLAT | SWT.HORIZONTAL);
		AccessibleName.set(tools, name);
		ToolBarStyle.follow(tools);
		section.setTextClient(tools);
		return tools;
	}

	private static ToolItem tool(ToolBar tools, String text, Runnable work) {
		if (tools.getItemCount() > 0) {
			new ToolItem(tools, SWT.SEPARATOR);
		}
		ToolItem tool = new ToolItem(tools, SWT.PUSH);
		tool.setText(text);
		tool.addListener(SWT.Selection, event -> work.run());
		return tool;
	}

	private void listen(StyledText text) {
		text.addListener(SWT.KeyDown, this::keyInText);
		text.addListener(SWT.Selection, event -> enable());
		text.addCaretListener(event -> text.getDisplay().asyncExec(this::enable)); // the selection follows the caret
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	private void keyInText(Event event) {
		if (!labelKey(event) && event.keyCode == SWT.DEL && event.stateMask == 0) {
			actions.delete();
		}
	}

	private void keyInList(Event event) {
		if (event.keyCode == SWT.DEL && event.stateMask == 0) {
			actions.delete();
		} else if (labelKey(event)) {
			event.doit = false; // the table would look for a row that begins with it
		}
	}

	/** A key without modifiers that is that of a label gives it. */
	private boolean labelKey(Event event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0 || event.character == 0) {
			return false;
		}
		AnnotationLabel label = shown.labelFor(event.character);
		if (label == null || !actions.canLabel()) {
			return false;
		}
		actions.label(label.getId());
		return true;
	}

	private void comment(Annotation annotation, String words) {
		session.type(annotation, () -> AnnotationCommands.comment(session.domain(), annotation, words));
	}

	private void showField(String name) {
		if (!name.equals(field)) {
			field = name;
			refresh();
			passages.revealChosen();
		}
	}

	/** Chooses what is drawn between passages, so that keys act on the relations and not on what they join. */
	private void choose(RelationLink link) {
		selection.choose(link.annotations(), passages);
		relations.choose(link.relations());
		relations.viewer().getTable().setFocus();
	}

	private void chosen() {
		session.endTyping();
		if (selection.only() != null) {
			showField(AnnotatedText.fieldOf(selection.only()));
		}
		comment.show(selection.only());
		relations.show(shown, selection.chosen());
		passages.pick(relations.chosen());
		enable();
	}

	@Override
	public void noteReloaded() {
		selection.choose(List.of(), null);
		refresh();
	}

	@Override
	public void reviewChanged() {
		refresh();
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			refresh();
			activateKeys();
		} else {
			deactivateKeys();
		}
	}

	private void activateKeys() {
		deactivateKeys();
		IHandlerService service = getSite().getService(IHandlerService.class);
		handlers.add(service.activateHandler(IWorkbenchCommandConstants.NAVIGATE_NEXT, handler(true)));
		handlers.add(service.activateHandler(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, handler(false)));
	}

	private void deactivateKeys() {
		if (!handlers.isEmpty()) {
			getSite().getService(IHandlerService.class).deactivateHandlers(handlers);
			handlers.clear();
		}
	}

	private AbstractHandler handler(boolean forward) {
		return new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				actions.go(forward);
				return null;
			}
		};
	}

	/** Shows the note, the paper and the protocol as they are now. What is not in front is shown when it comes there. */
	private void refresh() {
		if (passages == null || passages.control().isDisposed() || !isActive()) {
			return;
		}
		shown = new AnnotatedText(field, session.note(), session.paper(), session.protocol());
		if (fields.show(shown)) {
			passages.control().getParent().getParent().getParent().layout(true); // the chooser is as wide as its names
		}
		List<Annotation> chosen = selection.chosen().stream().filter(one -> shown.find(one) != null).toList();
		actions.show(shown);
		menus.show(shown);
		hover.show(shown);
		selection.choose(chosen, passages); // what is gone is not chosen any more; the text does not move for that
		passages.show(shown, emptyText());
		list.show(shown, chosen);
		relations.show(shown, chosen);
		passages.pick(relations.chosen());
		comment.show(selection.only());
		ScrolledForm form = getManagedForm().getForm();
		form.setText(session.heading());
		tellPlaces(form);
		if (labels.show(shown)) {
			form.reflow(true);
		}
		enable();
	}

	private String emptyText() {
		if (session.note() == null) {
			return Messages.AnnotationPage_unreadable;
		}
		if (session.paper() == null) {
			return Messages.AnnotationPage_noPaper;
		}
		return field.equals(AnnotatedText.ABSTRACT) ? Messages.AnnotationPage_noAbstract
				: NLS.bind(Messages.AnnotationPage_noField, field);
	}

	private void tellPlaces(ScrolledForm form) {
		long lost = shown.annotations().stream().filter(one -> one.anchoring().status() == AnchoringStatus.ORPHAN).count();
		long changed = shown.annotations().stream().filter(one -> one.anchoring().status() == AnchoringStatus.CHANGED)
				.count();
		boolean known = session.paper() != null;
		if (known && lost > 0) {
			form.setMessage(lost == 1 ? Messages.AnnotationPage_lostOne : NLS.bind(Messages.AnnotationPage_lost, lost),
					IMessageProvider.WARNING);
		} else if (known && changed > 0) {
			form.setMessage(changed == 1 ? Messages.AnnotationPage_changedOne
					: NLS.bind(Messages.AnnotationPage_changed, changed), IMessageProvider.INFORMATION);
		} else {
			form.setMessage(null, IMessageProvider.NONE);
		}
	}

	private void enable() {
		if (!passages.control().isDisposed()) {
			labels.setEnabled(actions.canLabel());
			previous.setEnabled(actions.canGo());
			next.setEnabled(actions.canGo());
			delete.setEnabled(actions.canDelete());
			place.setEnabled(actions.canPlace());
			update.setEnabled(actions.canUpdatePlaces());
			relate.setEnabled(!actions.offers().isEmpty());
			unrelate.setEnabled(!relations.chosen().isEmpty());
		}
	}

	@Override
	public void setFocus() {
		if (passages != null) {
			passages.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		session.domain().getCommandStack().removeCommandStackListener(edited);
		session.removeListener(this);
		super.dispose();
	}
}
