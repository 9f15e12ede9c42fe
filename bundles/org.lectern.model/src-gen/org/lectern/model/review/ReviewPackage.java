/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The review corpus: papers read from BibTeX files, the structured notes about them, the protocol of the review and the remembered verdicts on duplicates.
 * <!-- end-model-doc -->
 * @see org.lectern.model.review.ReviewFactory
 * @model kind="package"
 * @generated
 */
public interface ReviewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "review"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://lectern.org/review/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "review"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReviewPackage eINSTANCE = org.lectern.model.review.impl.ReviewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.CorpusImpl <em>Corpus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.CorpusImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCorpus()
	 * @generated
	 */
	int CORPUS = 0;

	/**
	 * The feature id for the '<em><b>Bibliographies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__BIBLIOGRAPHIES = 0;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__NOTES = 1;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__PROTOCOL = 2;

	/**
	 * The feature id for the '<em><b>Verdicts</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__VERDICTS = 3;

	/**
	 * The number of structural features of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.BibliographyImpl <em>Bibliography</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.BibliographyImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getBibliography()
	 * @generated
	 */
	int BIBLIOGRAPHY = 1;

	/**
	 * The feature id for the '<em><b>Papers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIBLIOGRAPHY__PAPERS = 0;

	/**
	 * The number of structural features of the '<em>Bibliography</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIBLIOGRAPHY_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Bibliography</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIBLIOGRAPHY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.PaperImpl <em>Paper</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.PaperImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getPaper()
	 * @generated
	 */
	int PAPER = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__KEY = 0;

	/**
	 * The feature id for the '<em><b>Entry Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ENTRY_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__FIELDS = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__SOURCE = 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__TITLE = 4;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__AUTHORS = 5;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__YEAR = 6;

	/**
	 * The feature id for the '<em><b>Venue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__VENUE = 7;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__DOI = 8;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__URL = 9;

	/**
	 * The feature id for the '<em><b>Abstract Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__ABSTRACT_TEXT = 10;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER__KEYWORDS = 11;

	/**
	 * The number of structural features of the '<em>Paper</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER_FEATURE_COUNT = 12;

	/**
	 * The operation id for the '<em>Find Field</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER___FIND_FIELD__STRING = 0;

	/**
	 * The operation id for the '<em>Field Value</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER___FIELD_VALUE__STRING = 1;

	/**
	 * The operation id for the '<em>Field Text</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER___FIELD_TEXT__STRING = 2;

	/**
	 * The number of operations of the '<em>Paper</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAPER_OPERATION_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.FieldImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getField()
	 * @generated
	 */
	int FIELD = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__SOURCE = 2;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.NoteImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 4;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Paper Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__PAPER_KEY = 1;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__FORM = 2;

	/**
	 * The feature id for the '<em><b>Form Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__FORM_VERSION = 3;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ANSWERS = 4;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ANNOTATIONS = 5;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__RELATIONS = 6;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.AnswerImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NUMBER = 3;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__CHOICES = 4;

	/**
	 * The feature id for the '<em><b>Yes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__YES = 5;

	/**
	 * The feature id for the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__RATING = 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__EVIDENCE = 7;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.TextAnchorImpl <em>Text Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.TextAnchorImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getTextAnchor()
	 * @generated
	 */
	int TEXT_ANCHOR = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR__FIELD = 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR__COMMENT = 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR__QUOTE = 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR__POSITION = 4;

	/**
	 * The number of structural features of the '<em>Text Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Text Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ANCHOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.EvidenceImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = TEXT_ANCHOR__ID;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__FIELD = TEXT_ANCHOR__FIELD;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__COMMENT = TEXT_ANCHOR__COMMENT;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__QUOTE = TEXT_ANCHOR__QUOTE;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__POSITION = TEXT_ANCHOR__POSITION;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = TEXT_ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = TEXT_ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.AnnotationImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = TEXT_ANCHOR__ID;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__FIELD = TEXT_ANCHOR__FIELD;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__COMMENT = TEXT_ANCHOR__COMMENT;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__QUOTE = TEXT_ANCHOR__QUOTE;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__POSITION = TEXT_ANCHOR__POSITION;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__LABEL = TEXT_ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = TEXT_ANCHOR_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_OPERATION_COUNT = TEXT_ANCHOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.RelationImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TYPE = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__FROM = 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TO = 3;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.TextQuoteSelectorImpl <em>Text Quote Selector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.TextQuoteSelectorImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getTextQuoteSelector()
	 * @generated
	 */
	int TEXT_QUOTE_SELECTOR = 10;

	/**
	 * The feature id for the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE_SELECTOR__EXACT = 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE_SELECTOR__PREFIX = 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE_SELECTOR__SUFFIX = 2;

	/**
	 * The number of structural features of the '<em>Text Quote Selector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE_SELECTOR_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Text Quote Selector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_QUOTE_SELECTOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.TextPositionSelectorImpl <em>Text Position Selector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.TextPositionSelectorImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getTextPositionSelector()
	 * @generated
	 */
	int TEXT_POSITION_SELECTOR = 11;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION_SELECTOR__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION_SELECTOR__END = 1;

	/**
	 * The number of structural features of the '<em>Text Position Selector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION_SELECTOR_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Text Position Selector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_POSITION_SELECTOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.ProtocolImpl <em>Protocol</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.ProtocolImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getProtocol()
	 * @generated
	 */
	int PROTOCOL = 12;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Research Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__RESEARCH_QUESTIONS = 2;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__CRITERIA = 3;

	/**
	 * The feature id for the '<em><b>Reviewers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__REVIEWERS = 4;

	/**
	 * The feature id for the '<em><b>Forms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__FORMS = 5;

	/**
	 * The feature id for the '<em><b>Check Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__CHECK_PROFILE = 6;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__SUPPRESSIONS = 7;

	/**
	 * The feature id for the '<em><b>Annotation Schemes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__ANNOTATION_SCHEMES = 8;

	/**
	 * The number of structural features of the '<em>Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.AnnotationSchemeImpl <em>Annotation Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.AnnotationSchemeImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnnotationScheme()
	 * @generated
	 */
	int ANNOTATION_SCHEME = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SCHEME__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SCHEME__NAME = 1;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SCHEME__LABELS = 2;

	/**
	 * The feature id for the '<em><b>Relation Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SCHEME__RELATION_TYPES = 3;

	/**
	 * The number of structural features of the '<em>Annotation Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SCHEME_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Annotation Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SCHEME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.AnnotationLabelImpl <em>Annotation Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.AnnotationLabelImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnnotationLabel()
	 * @generated
	 */
	int ANNOTATION_LABEL = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_LABEL__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_LABEL__NAME = 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_LABEL__COLOUR = 2;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_LABEL__SHORTCUT = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_LABEL__DESCRIPTION = 4;

	/**
	 * The number of structural features of the '<em>Annotation Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_LABEL_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Annotation Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_LABEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.RelationTypeImpl <em>Relation Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.RelationTypeImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getRelationType()
	 * @generated
	 */
	int RELATION_TYPE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Symmetric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__SYMMETRIC = 2;

	/**
	 * The feature id for the '<em><b>Transitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__TRANSITIVE = 3;

	/**
	 * The feature id for the '<em><b>From Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__FROM_LABELS = 4;

	/**
	 * The feature id for the '<em><b>To Labels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__TO_LABELS = 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__DESCRIPTION = 6;

	/**
	 * The number of structural features of the '<em>Relation Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Relation Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.ResearchQuestionImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getResearchQuestion()
	 * @generated
	 */
	int RESEARCH_QUESTION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.CriterionImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__KIND = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.ReviewerImpl <em>Reviewer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.ReviewerImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getReviewer()
	 * @generated
	 */
	int REVIEWER = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER__EMAIL = 2;

	/**
	 * The number of structural features of the '<em>Reviewer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Reviewer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEWER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.NoteFormImpl <em>Note Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.NoteFormImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getNoteForm()
	 * @generated
	 */
	int NOTE_FORM = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FORM__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FORM__NAME = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FORM__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FORM__QUESTIONS = 3;

	/**
	 * The number of structural features of the '<em>Note Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FORM_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Note Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FORM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.QuestionImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__GUIDANCE = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__KIND = 3;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__REQUIRED = 4;

	/**
	 * The feature id for the '<em><b>Options</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__OPTIONS = 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__UNIT = 6;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__MINIMUM = 7;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__MAXIMUM = 8;

	/**
	 * The feature id for the '<em><b>Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__WHOLE = 9;

	/**
	 * The feature id for the '<em><b>Changed In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CHANGED_IN = 10;

	/**
	 * The feature id for the '<em><b>Published Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__PUBLISHED_MEANING = 11;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.CheckProfileImpl <em>Check Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.CheckProfileImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCheckProfile()
	 * @generated
	 */
	int CHECK_PROFILE = 21;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PROFILE__BASE = 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PROFILE__SETTINGS = 1;

	/**
	 * The number of structural features of the '<em>Check Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PROFILE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Check Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PROFILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.CheckSettingImpl <em>Check Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.CheckSettingImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCheckSetting()
	 * @generated
	 */
	int CHECK_SETTING = 22;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING__CHECK = 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING__SEVERITY = 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING__PARAMETERS = 2;

	/**
	 * The number of structural features of the '<em>Check Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Check Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.CheckParameterImpl <em>Check Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.CheckParameterImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCheckParameter()
	 * @generated
	 */
	int CHECK_PARAMETER = 23;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PARAMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PARAMETER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Check Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PARAMETER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Check Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_PARAMETER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.SuppressionImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 24;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__CHECK = 0;

	/**
	 * The feature id for the '<em><b>Paper Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__PAPER_KEY = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__BY = 3;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__WHEN = 4;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.VerdictListImpl <em>Verdict List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.VerdictListImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdictList()
	 * @generated
	 */
	int VERDICT_LIST = 25;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_LIST__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Verdicts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_LIST__VERDICTS = 1;

	/**
	 * The number of structural features of the '<em>Verdict List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_LIST_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Verdict List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_LIST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.VerdictImpl <em>Verdict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.VerdictImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__KIND = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__BY = 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__WHEN = 3;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__WHY = 4;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__SUBJECTS = 5;

	/**
	 * The number of structural features of the '<em>Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.impl.VerdictSubjectImpl <em>Verdict Subject</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.impl.VerdictSubjectImpl
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdictSubject()
	 * @generated
	 */
	int VERDICT_SUBJECT = 27;

	/**
	 * The feature id for the '<em><b>Paper Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_SUBJECT__PAPER_KEY = 0;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_SUBJECT__FINGERPRINT = 1;

	/**
	 * The number of structural features of the '<em>Verdict Subject</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_SUBJECT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Verdict Subject</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_SUBJECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.CriterionKind <em>Criterion Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.CriterionKind
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCriterionKind()
	 * @generated
	 */
	int CRITERION_KIND = 28;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.QuestionKind <em>Question Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.QuestionKind
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getQuestionKind()
	 * @generated
	 */
	int QUESTION_KIND = 29;

	/**
	 * The meta object id for the '{@link org.lectern.model.review.VerdictKind <em>Verdict Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.review.VerdictKind
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdictKind()
	 * @generated
	 */
	int VERDICT_KIND = 30;

	/**
	 * The meta object id for the '<em>Entry Source</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.bibtex.syntax.EntryNode
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getEntrySource()
	 * @generated
	 */
	int ENTRY_SOURCE = 31;

	/**
	 * The meta object id for the '<em>Field Source</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.bibtex.syntax.FieldNode
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getFieldSource()
	 * @generated
	 */
	int FIELD_SOURCE = 32;

	/**
	 * The meta object id for the '<em>Person Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lectern.model.text.PersonName
	 * @see org.lectern.model.review.impl.ReviewPackageImpl#getPersonName()
	 * @generated
	 */
	int PERSON_NAME = 33;


	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Corpus <em>Corpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corpus</em>'.
	 * @see org.lectern.model.review.Corpus
	 * @generated
	 */
	EClass getCorpus();

	/**
	 * Returns the meta object for the reference list '{@link org.lectern.model.review.Corpus#getBibliographies <em>Bibliographies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Bibliographies</em>'.
	 * @see org.lectern.model.review.Corpus#getBibliographies()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Bibliographies();

	/**
	 * Returns the meta object for the reference list '{@link org.lectern.model.review.Corpus#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Notes</em>'.
	 * @see org.lectern.model.review.Corpus#getNotes()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Notes();

	/**
	 * Returns the meta object for the reference '{@link org.lectern.model.review.Corpus#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Protocol</em>'.
	 * @see org.lectern.model.review.Corpus#getProtocol()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Protocol();

	/**
	 * Returns the meta object for the reference '{@link org.lectern.model.review.Corpus#getVerdicts <em>Verdicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Verdicts</em>'.
	 * @see org.lectern.model.review.Corpus#getVerdicts()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Verdicts();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Bibliography <em>Bibliography</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bibliography</em>'.
	 * @see org.lectern.model.review.Bibliography
	 * @generated
	 */
	EClass getBibliography();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Bibliography#getPapers <em>Papers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Papers</em>'.
	 * @see org.lectern.model.review.Bibliography#getPapers()
	 * @see #getBibliography()
	 * @generated
	 */
	EReference getBibliography_Papers();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Paper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paper</em>'.
	 * @see org.lectern.model.review.Paper
	 * @generated
	 */
	EClass getPaper();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.lectern.model.review.Paper#getKey()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getEntryType <em>Entry Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry Type</em>'.
	 * @see org.lectern.model.review.Paper#getEntryType()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_EntryType();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Paper#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.lectern.model.review.Paper#getFields()
	 * @see #getPaper()
	 * @generated
	 */
	EReference getPaper_Fields();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.lectern.model.review.Paper#getSource()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.lectern.model.review.Paper#getTitle()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.lectern.model.review.Paper#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.lectern.model.review.Paper#getAuthors()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.lectern.model.review.Paper#getYear()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getVenue <em>Venue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Venue</em>'.
	 * @see org.lectern.model.review.Paper#getVenue()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Venue();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see org.lectern.model.review.Paper#getDoi()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Doi();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.lectern.model.review.Paper#getUrl()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Paper#getAbstractText <em>Abstract Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstract Text</em>'.
	 * @see org.lectern.model.review.Paper#getAbstractText()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_AbstractText();

	/**
	 * Returns the meta object for the attribute list '{@link org.lectern.model.review.Paper#getKeywords <em>Keywords</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Keywords</em>'.
	 * @see org.lectern.model.review.Paper#getKeywords()
	 * @see #getPaper()
	 * @generated
	 */
	EAttribute getPaper_Keywords();

	/**
	 * Returns the meta object for the '{@link org.lectern.model.review.Paper#findField(java.lang.String) <em>Find Field</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Find Field</em>' operation.
	 * @see org.lectern.model.review.Paper#findField(java.lang.String)
	 * @generated
	 */
	EOperation getPaper__FindField__String();

	/**
	 * Returns the meta object for the '{@link org.lectern.model.review.Paper#fieldValue(java.lang.String) <em>Field Value</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Field Value</em>' operation.
	 * @see org.lectern.model.review.Paper#fieldValue(java.lang.String)
	 * @generated
	 */
	EOperation getPaper__FieldValue__String();

	/**
	 * Returns the meta object for the '{@link org.lectern.model.review.Paper#fieldText(java.lang.String) <em>Field Text</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Field Text</em>' operation.
	 * @see org.lectern.model.review.Paper#fieldText(java.lang.String)
	 * @generated
	 */
	EOperation getPaper__FieldText__String();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.lectern.model.review.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Field#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lectern.model.review.Field#getName()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Field#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.lectern.model.review.Field#getValue()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Field#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.lectern.model.review.Field#getSource()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Source();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.lectern.model.review.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Note#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.lectern.model.review.Note#getFormatVersion()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Note#getPaperKey <em>Paper Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paper Key</em>'.
	 * @see org.lectern.model.review.Note#getPaperKey()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_PaperKey();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Note#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.lectern.model.review.Note#getForm()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Note#getFormVersion <em>Form Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form Version</em>'.
	 * @see org.lectern.model.review.Note#getFormVersion()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_FormVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Note#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.lectern.model.review.Note#getAnswers()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Note#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.lectern.model.review.Note#getAnnotations()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Note#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.lectern.model.review.Note#getRelations()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Relations();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.lectern.model.review.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Answer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.Answer#getId()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Answer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.lectern.model.review.Answer#getQuestion()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.lectern.model.review.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Answer#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.lectern.model.review.Answer#getNumber()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Number();

	/**
	 * Returns the meta object for the attribute list '{@link org.lectern.model.review.Answer#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.lectern.model.review.Answer#getChoices()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Answer#getYes <em>Yes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Yes</em>'.
	 * @see org.lectern.model.review.Answer#getYes()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Yes();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Answer#getRating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rating</em>'.
	 * @see org.lectern.model.review.Answer#getRating()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Rating();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Answer#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.lectern.model.review.Answer#getEvidence()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Evidence();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.TextAnchor <em>Text Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Anchor</em>'.
	 * @see org.lectern.model.review.TextAnchor
	 * @generated
	 */
	EClass getTextAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextAnchor#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.TextAnchor#getId()
	 * @see #getTextAnchor()
	 * @generated
	 */
	EAttribute getTextAnchor_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextAnchor#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.lectern.model.review.TextAnchor#getField()
	 * @see #getTextAnchor()
	 * @generated
	 */
	EAttribute getTextAnchor_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextAnchor#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.lectern.model.review.TextAnchor#getComment()
	 * @see #getTextAnchor()
	 * @generated
	 */
	EAttribute getTextAnchor_Comment();

	/**
	 * Returns the meta object for the containment reference '{@link org.lectern.model.review.TextAnchor#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Quote</em>'.
	 * @see org.lectern.model.review.TextAnchor#getQuote()
	 * @see #getTextAnchor()
	 * @generated
	 */
	EReference getTextAnchor_Quote();

	/**
	 * Returns the meta object for the containment reference '{@link org.lectern.model.review.TextAnchor#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Position</em>'.
	 * @see org.lectern.model.review.TextAnchor#getPosition()
	 * @see #getTextAnchor()
	 * @generated
	 */
	EReference getTextAnchor_Position();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.lectern.model.review.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.lectern.model.review.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Annotation#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.lectern.model.review.Annotation#getLabel()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Label();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.lectern.model.review.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Relation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.Relation#getId()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Relation#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.lectern.model.review.Relation#getType()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Type();

	/**
	 * Returns the meta object for the reference '{@link org.lectern.model.review.Relation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.lectern.model.review.Relation#getFrom()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_From();

	/**
	 * Returns the meta object for the reference '{@link org.lectern.model.review.Relation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.lectern.model.review.Relation#getTo()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_To();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.TextQuoteSelector <em>Text Quote Selector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Quote Selector</em>'.
	 * @see org.lectern.model.review.TextQuoteSelector
	 * @generated
	 */
	EClass getTextQuoteSelector();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextQuoteSelector#getExact <em>Exact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact</em>'.
	 * @see org.lectern.model.review.TextQuoteSelector#getExact()
	 * @see #getTextQuoteSelector()
	 * @generated
	 */
	EAttribute getTextQuoteSelector_Exact();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextQuoteSelector#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.lectern.model.review.TextQuoteSelector#getPrefix()
	 * @see #getTextQuoteSelector()
	 * @generated
	 */
	EAttribute getTextQuoteSelector_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextQuoteSelector#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.lectern.model.review.TextQuoteSelector#getSuffix()
	 * @see #getTextQuoteSelector()
	 * @generated
	 */
	EAttribute getTextQuoteSelector_Suffix();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.TextPositionSelector <em>Text Position Selector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Position Selector</em>'.
	 * @see org.lectern.model.review.TextPositionSelector
	 * @generated
	 */
	EClass getTextPositionSelector();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextPositionSelector#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.lectern.model.review.TextPositionSelector#getStart()
	 * @see #getTextPositionSelector()
	 * @generated
	 */
	EAttribute getTextPositionSelector_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.TextPositionSelector#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.lectern.model.review.TextPositionSelector#getEnd()
	 * @see #getTextPositionSelector()
	 * @generated
	 */
	EAttribute getTextPositionSelector_End();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Protocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protocol</em>'.
	 * @see org.lectern.model.review.Protocol
	 * @generated
	 */
	EClass getProtocol();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Protocol#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.lectern.model.review.Protocol#getFormatVersion()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Protocol#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.lectern.model.review.Protocol#getTitle()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Protocol#getResearchQuestions <em>Research Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Research Questions</em>'.
	 * @see org.lectern.model.review.Protocol#getResearchQuestions()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_ResearchQuestions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Protocol#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.lectern.model.review.Protocol#getCriteria()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Criteria();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Protocol#getReviewers <em>Reviewers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviewers</em>'.
	 * @see org.lectern.model.review.Protocol#getReviewers()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Reviewers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Protocol#getForms <em>Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forms</em>'.
	 * @see org.lectern.model.review.Protocol#getForms()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Forms();

	/**
	 * Returns the meta object for the containment reference '{@link org.lectern.model.review.Protocol#getCheckProfile <em>Check Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Check Profile</em>'.
	 * @see org.lectern.model.review.Protocol#getCheckProfile()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_CheckProfile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Protocol#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see org.lectern.model.review.Protocol#getSuppressions()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Suppressions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Protocol#getAnnotationSchemes <em>Annotation Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotation Schemes</em>'.
	 * @see org.lectern.model.review.Protocol#getAnnotationSchemes()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_AnnotationSchemes();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.AnnotationScheme <em>Annotation Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation Scheme</em>'.
	 * @see org.lectern.model.review.AnnotationScheme
	 * @generated
	 */
	EClass getAnnotationScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.AnnotationScheme#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.AnnotationScheme#getId()
	 * @see #getAnnotationScheme()
	 * @generated
	 */
	EAttribute getAnnotationScheme_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.AnnotationScheme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lectern.model.review.AnnotationScheme#getName()
	 * @see #getAnnotationScheme()
	 * @generated
	 */
	EAttribute getAnnotationScheme_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.AnnotationScheme#getLabels <em>Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Labels</em>'.
	 * @see org.lectern.model.review.AnnotationScheme#getLabels()
	 * @see #getAnnotationScheme()
	 * @generated
	 */
	EReference getAnnotationScheme_Labels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.AnnotationScheme#getRelationTypes <em>Relation Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relation Types</em>'.
	 * @see org.lectern.model.review.AnnotationScheme#getRelationTypes()
	 * @see #getAnnotationScheme()
	 * @generated
	 */
	EReference getAnnotationScheme_RelationTypes();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.AnnotationLabel <em>Annotation Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation Label</em>'.
	 * @see org.lectern.model.review.AnnotationLabel
	 * @generated
	 */
	EClass getAnnotationLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.AnnotationLabel#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.AnnotationLabel#getId()
	 * @see #getAnnotationLabel()
	 * @generated
	 */
	EAttribute getAnnotationLabel_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.AnnotationLabel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lectern.model.review.AnnotationLabel#getName()
	 * @see #getAnnotationLabel()
	 * @generated
	 */
	EAttribute getAnnotationLabel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.AnnotationLabel#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.lectern.model.review.AnnotationLabel#getColour()
	 * @see #getAnnotationLabel()
	 * @generated
	 */
	EAttribute getAnnotationLabel_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.AnnotationLabel#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.lectern.model.review.AnnotationLabel#getShortcut()
	 * @see #getAnnotationLabel()
	 * @generated
	 */
	EAttribute getAnnotationLabel_Shortcut();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.AnnotationLabel#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.lectern.model.review.AnnotationLabel#getDescription()
	 * @see #getAnnotationLabel()
	 * @generated
	 */
	EAttribute getAnnotationLabel_Description();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.RelationType <em>Relation Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation Type</em>'.
	 * @see org.lectern.model.review.RelationType
	 * @generated
	 */
	EClass getRelationType();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.RelationType#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.RelationType#getId()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.RelationType#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lectern.model.review.RelationType#getName()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.RelationType#isSymmetric <em>Symmetric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symmetric</em>'.
	 * @see org.lectern.model.review.RelationType#isSymmetric()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Symmetric();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.RelationType#isTransitive <em>Transitive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transitive</em>'.
	 * @see org.lectern.model.review.RelationType#isTransitive()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Transitive();

	/**
	 * Returns the meta object for the attribute list '{@link org.lectern.model.review.RelationType#getFromLabels <em>From Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>From Labels</em>'.
	 * @see org.lectern.model.review.RelationType#getFromLabels()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_FromLabels();

	/**
	 * Returns the meta object for the attribute list '{@link org.lectern.model.review.RelationType#getToLabels <em>To Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>To Labels</em>'.
	 * @see org.lectern.model.review.RelationType#getToLabels()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_ToLabels();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.RelationType#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.lectern.model.review.RelationType#getDescription()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Description();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.ResearchQuestion <em>Research Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Research Question</em>'.
	 * @see org.lectern.model.review.ResearchQuestion
	 * @generated
	 */
	EClass getResearchQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.ResearchQuestion#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.ResearchQuestion#getId()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.ResearchQuestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.lectern.model.review.ResearchQuestion#getText()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EAttribute getResearchQuestion_Text();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.lectern.model.review.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Criterion#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.Criterion#getId()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Criterion#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.lectern.model.review.Criterion#getKind()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Criterion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.lectern.model.review.Criterion#getText()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Text();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Reviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reviewer</em>'.
	 * @see org.lectern.model.review.Reviewer
	 * @generated
	 */
	EClass getReviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Reviewer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.Reviewer#getId()
	 * @see #getReviewer()
	 * @generated
	 */
	EAttribute getReviewer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Reviewer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lectern.model.review.Reviewer#getName()
	 * @see #getReviewer()
	 * @generated
	 */
	EAttribute getReviewer_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Reviewer#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.lectern.model.review.Reviewer#getEmail()
	 * @see #getReviewer()
	 * @generated
	 */
	EAttribute getReviewer_Email();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.NoteForm <em>Note Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note Form</em>'.
	 * @see org.lectern.model.review.NoteForm
	 * @generated
	 */
	EClass getNoteForm();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.NoteForm#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.NoteForm#getId()
	 * @see #getNoteForm()
	 * @generated
	 */
	EAttribute getNoteForm_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.NoteForm#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lectern.model.review.NoteForm#getName()
	 * @see #getNoteForm()
	 * @generated
	 */
	EAttribute getNoteForm_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.NoteForm#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.lectern.model.review.NoteForm#getVersion()
	 * @see #getNoteForm()
	 * @generated
	 */
	EAttribute getNoteForm_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.NoteForm#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.lectern.model.review.NoteForm#getQuestions()
	 * @see #getNoteForm()
	 * @generated
	 */
	EReference getNoteForm_Questions();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.lectern.model.review.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.Question#getId()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.lectern.model.review.Question#getLabel()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.lectern.model.review.Question#getGuidance()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.lectern.model.review.Question#getKind()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.lectern.model.review.Question#isRequired()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Required();

	/**
	 * Returns the meta object for the attribute list '{@link org.lectern.model.review.Question#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Options</em>'.
	 * @see org.lectern.model.review.Question#getOptions()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.lectern.model.review.Question#getUnit()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.lectern.model.review.Question#getMinimum()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.lectern.model.review.Question#getMaximum()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#isWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Whole</em>'.
	 * @see org.lectern.model.review.Question#isWhole()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Whole();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getChangedIn <em>Changed In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed In</em>'.
	 * @see org.lectern.model.review.Question#getChangedIn()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_ChangedIn();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Question#getPublishedMeaning <em>Published Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published Meaning</em>'.
	 * @see org.lectern.model.review.Question#getPublishedMeaning()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_PublishedMeaning();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.CheckProfile <em>Check Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Profile</em>'.
	 * @see org.lectern.model.review.CheckProfile
	 * @generated
	 */
	EClass getCheckProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.CheckProfile#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.lectern.model.review.CheckProfile#getBase()
	 * @see #getCheckProfile()
	 * @generated
	 */
	EAttribute getCheckProfile_Base();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.CheckProfile#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.lectern.model.review.CheckProfile#getSettings()
	 * @see #getCheckProfile()
	 * @generated
	 */
	EReference getCheckProfile_Settings();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.CheckSetting <em>Check Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Setting</em>'.
	 * @see org.lectern.model.review.CheckSetting
	 * @generated
	 */
	EClass getCheckSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.CheckSetting#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.lectern.model.review.CheckSetting#getCheck()
	 * @see #getCheckSetting()
	 * @generated
	 */
	EAttribute getCheckSetting_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.CheckSetting#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.lectern.model.review.CheckSetting#getSeverity()
	 * @see #getCheckSetting()
	 * @generated
	 */
	EAttribute getCheckSetting_Severity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.CheckSetting#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.lectern.model.review.CheckSetting#getParameters()
	 * @see #getCheckSetting()
	 * @generated
	 */
	EReference getCheckSetting_Parameters();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.CheckParameter <em>Check Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Parameter</em>'.
	 * @see org.lectern.model.review.CheckParameter
	 * @generated
	 */
	EClass getCheckParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.CheckParameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lectern.model.review.CheckParameter#getName()
	 * @see #getCheckParameter()
	 * @generated
	 */
	EAttribute getCheckParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.CheckParameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.lectern.model.review.CheckParameter#getValue()
	 * @see #getCheckParameter()
	 * @generated
	 */
	EAttribute getCheckParameter_Value();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.lectern.model.review.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Suppression#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.lectern.model.review.Suppression#getCheck()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Suppression#getPaperKey <em>Paper Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paper Key</em>'.
	 * @see org.lectern.model.review.Suppression#getPaperKey()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_PaperKey();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.lectern.model.review.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Suppression#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.lectern.model.review.Suppression#getBy()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_By();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Suppression#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.lectern.model.review.Suppression#getWhen()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_When();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.VerdictList <em>Verdict List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verdict List</em>'.
	 * @see org.lectern.model.review.VerdictList
	 * @generated
	 */
	EClass getVerdictList();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.VerdictList#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.lectern.model.review.VerdictList#getFormatVersion()
	 * @see #getVerdictList()
	 * @generated
	 */
	EAttribute getVerdictList_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.VerdictList#getVerdicts <em>Verdicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Verdicts</em>'.
	 * @see org.lectern.model.review.VerdictList#getVerdicts()
	 * @see #getVerdictList()
	 * @generated
	 */
	EReference getVerdictList_Verdicts();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verdict</em>'.
	 * @see org.lectern.model.review.Verdict
	 * @generated
	 */
	EClass getVerdict();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Verdict#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.lectern.model.review.Verdict#getId()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Verdict#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.lectern.model.review.Verdict#getKind()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Verdict#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.lectern.model.review.Verdict#getBy()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_By();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Verdict#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.lectern.model.review.Verdict#getWhen()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_When();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.Verdict#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.lectern.model.review.Verdict#getWhy()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Why();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lectern.model.review.Verdict#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subjects</em>'.
	 * @see org.lectern.model.review.Verdict#getSubjects()
	 * @see #getVerdict()
	 * @generated
	 */
	EReference getVerdict_Subjects();

	/**
	 * Returns the meta object for class '{@link org.lectern.model.review.VerdictSubject <em>Verdict Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verdict Subject</em>'.
	 * @see org.lectern.model.review.VerdictSubject
	 * @generated
	 */
	EClass getVerdictSubject();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.VerdictSubject#getPaperKey <em>Paper Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paper Key</em>'.
	 * @see org.lectern.model.review.VerdictSubject#getPaperKey()
	 * @see #getVerdictSubject()
	 * @generated
	 */
	EAttribute getVerdictSubject_PaperKey();

	/**
	 * Returns the meta object for the attribute '{@link org.lectern.model.review.VerdictSubject#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.lectern.model.review.VerdictSubject#getFingerprint()
	 * @see #getVerdictSubject()
	 * @generated
	 */
	EAttribute getVerdictSubject_Fingerprint();

	/**
	 * Returns the meta object for enum '{@link org.lectern.model.review.CriterionKind <em>Criterion Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Criterion Kind</em>'.
	 * @see org.lectern.model.review.CriterionKind
	 * @generated
	 */
	EEnum getCriterionKind();

	/**
	 * Returns the meta object for enum '{@link org.lectern.model.review.QuestionKind <em>Question Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Question Kind</em>'.
	 * @see org.lectern.model.review.QuestionKind
	 * @generated
	 */
	EEnum getQuestionKind();

	/**
	 * Returns the meta object for enum '{@link org.lectern.model.review.VerdictKind <em>Verdict Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict Kind</em>'.
	 * @see org.lectern.model.review.VerdictKind
	 * @generated
	 */
	EEnum getVerdictKind();

	/**
	 * Returns the meta object for data type '{@link org.lectern.model.bibtex.syntax.EntryNode <em>Entry Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The place of an entry in its file.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Entry Source</em>'.
	 * @see org.lectern.model.bibtex.syntax.EntryNode
	 * @model instanceClass="org.lectern.model.bibtex.syntax.EntryNode" serializeable="false"
	 * @generated
	 */
	EDataType getEntrySource();

	/**
	 * Returns the meta object for data type '{@link org.lectern.model.bibtex.syntax.FieldNode <em>Field Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The place of a field in its file.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Field Source</em>'.
	 * @see org.lectern.model.bibtex.syntax.FieldNode
	 * @model instanceClass="org.lectern.model.bibtex.syntax.FieldNode" serializeable="false"
	 * @generated
	 */
	EDataType getFieldSource();

	/**
	 * Returns the meta object for data type '{@link org.lectern.model.text.PersonName <em>Person Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A name of a person in its parts.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Person Name</em>'.
	 * @see org.lectern.model.text.PersonName
	 * @model instanceClass="org.lectern.model.text.PersonName" serializeable="false"
	 * @generated
	 */
	EDataType getPersonName();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReviewFactory getReviewFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.CorpusImpl <em>Corpus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.CorpusImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCorpus()
		 * @generated
		 */
		EClass CORPUS = eINSTANCE.getCorpus();

		/**
		 * The meta object literal for the '<em><b>Bibliographies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__BIBLIOGRAPHIES = eINSTANCE.getCorpus_Bibliographies();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__NOTES = eINSTANCE.getCorpus_Notes();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__PROTOCOL = eINSTANCE.getCorpus_Protocol();

		/**
		 * The meta object literal for the '<em><b>Verdicts</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__VERDICTS = eINSTANCE.getCorpus_Verdicts();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.BibliographyImpl <em>Bibliography</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.BibliographyImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getBibliography()
		 * @generated
		 */
		EClass BIBLIOGRAPHY = eINSTANCE.getBibliography();

		/**
		 * The meta object literal for the '<em><b>Papers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BIBLIOGRAPHY__PAPERS = eINSTANCE.getBibliography_Papers();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.PaperImpl <em>Paper</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.PaperImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getPaper()
		 * @generated
		 */
		EClass PAPER = eINSTANCE.getPaper();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__KEY = eINSTANCE.getPaper_Key();

		/**
		 * The meta object literal for the '<em><b>Entry Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__ENTRY_TYPE = eINSTANCE.getPaper_EntryType();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAPER__FIELDS = eINSTANCE.getPaper_Fields();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__SOURCE = eINSTANCE.getPaper_Source();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__TITLE = eINSTANCE.getPaper_Title();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__AUTHORS = eINSTANCE.getPaper_Authors();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__YEAR = eINSTANCE.getPaper_Year();

		/**
		 * The meta object literal for the '<em><b>Venue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__VENUE = eINSTANCE.getPaper_Venue();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__DOI = eINSTANCE.getPaper_Doi();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__URL = eINSTANCE.getPaper_Url();

		/**
		 * The meta object literal for the '<em><b>Abstract Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__ABSTRACT_TEXT = eINSTANCE.getPaper_AbstractText();

		/**
		 * The meta object literal for the '<em><b>Keywords</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAPER__KEYWORDS = eINSTANCE.getPaper_Keywords();

		/**
		 * The meta object literal for the '<em><b>Find Field</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PAPER___FIND_FIELD__STRING = eINSTANCE.getPaper__FindField__String();

		/**
		 * The meta object literal for the '<em><b>Field Value</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PAPER___FIELD_VALUE__STRING = eINSTANCE.getPaper__FieldValue__String();

		/**
		 * The meta object literal for the '<em><b>Field Text</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation PAPER___FIELD_TEXT__STRING = eINSTANCE.getPaper__FieldText__String();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.FieldImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NAME = eINSTANCE.getField_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__VALUE = eINSTANCE.getField_Value();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__SOURCE = eINSTANCE.getField_Source();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.NoteImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__FORMAT_VERSION = eINSTANCE.getNote_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Paper Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__PAPER_KEY = eINSTANCE.getNote_PaperKey();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__FORM = eINSTANCE.getNote_Form();

		/**
		 * The meta object literal for the '<em><b>Form Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__FORM_VERSION = eINSTANCE.getNote_FormVersion();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__ANSWERS = eINSTANCE.getNote_Answers();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__ANNOTATIONS = eINSTANCE.getNote_Annotations();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__RELATIONS = eINSTANCE.getNote_Relations();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.AnswerImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__ID = eINSTANCE.getAnswer_Id();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__QUESTION = eINSTANCE.getAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NUMBER = eINSTANCE.getAnswer_Number();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__CHOICES = eINSTANCE.getAnswer_Choices();

		/**
		 * The meta object literal for the '<em><b>Yes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__YES = eINSTANCE.getAnswer_Yes();

		/**
		 * The meta object literal for the '<em><b>Rating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__RATING = eINSTANCE.getAnswer_Rating();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__EVIDENCE = eINSTANCE.getAnswer_Evidence();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.TextAnchorImpl <em>Text Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.TextAnchorImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getTextAnchor()
		 * @generated
		 */
		EClass TEXT_ANCHOR = eINSTANCE.getTextAnchor();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ANCHOR__ID = eINSTANCE.getTextAnchor_Id();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ANCHOR__FIELD = eINSTANCE.getTextAnchor_Field();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ANCHOR__COMMENT = eINSTANCE.getTextAnchor_Comment();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_ANCHOR__QUOTE = eINSTANCE.getTextAnchor_Quote();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_ANCHOR__POSITION = eINSTANCE.getTextAnchor_Position();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.EvidenceImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.AnnotationImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__LABEL = eINSTANCE.getAnnotation_Label();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.RelationImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__ID = eINSTANCE.getRelation_Id();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__TYPE = eINSTANCE.getRelation_Type();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__FROM = eINSTANCE.getRelation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__TO = eINSTANCE.getRelation_To();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.TextQuoteSelectorImpl <em>Text Quote Selector</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.TextQuoteSelectorImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getTextQuoteSelector()
		 * @generated
		 */
		EClass TEXT_QUOTE_SELECTOR = eINSTANCE.getTextQuoteSelector();

		/**
		 * The meta object literal for the '<em><b>Exact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_QUOTE_SELECTOR__EXACT = eINSTANCE.getTextQuoteSelector_Exact();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_QUOTE_SELECTOR__PREFIX = eINSTANCE.getTextQuoteSelector_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_QUOTE_SELECTOR__SUFFIX = eINSTANCE.getTextQuoteSelector_Suffix();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.TextPositionSelectorImpl <em>Text Position Selector</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.TextPositionSelectorImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getTextPositionSelector()
		 * @generated
		 */
		EClass TEXT_POSITION_SELECTOR = eINSTANCE.getTextPositionSelector();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_POSITION_SELECTOR__START = eINSTANCE.getTextPositionSelector_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_POSITION_SELECTOR__END = eINSTANCE.getTextPositionSelector_End();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.ProtocolImpl <em>Protocol</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.ProtocolImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getProtocol()
		 * @generated
		 */
		EClass PROTOCOL = eINSTANCE.getProtocol();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__FORMAT_VERSION = eINSTANCE.getProtocol_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__TITLE = eINSTANCE.getProtocol_Title();

		/**
		 * The meta object literal for the '<em><b>Research Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__RESEARCH_QUESTIONS = eINSTANCE.getProtocol_ResearchQuestions();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__CRITERIA = eINSTANCE.getProtocol_Criteria();

		/**
		 * The meta object literal for the '<em><b>Reviewers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__REVIEWERS = eINSTANCE.getProtocol_Reviewers();

		/**
		 * The meta object literal for the '<em><b>Forms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__FORMS = eINSTANCE.getProtocol_Forms();

		/**
		 * The meta object literal for the '<em><b>Check Profile</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__CHECK_PROFILE = eINSTANCE.getProtocol_CheckProfile();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__SUPPRESSIONS = eINSTANCE.getProtocol_Suppressions();

		/**
		 * The meta object literal for the '<em><b>Annotation Schemes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__ANNOTATION_SCHEMES = eINSTANCE.getProtocol_AnnotationSchemes();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.AnnotationSchemeImpl <em>Annotation Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.AnnotationSchemeImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnnotationScheme()
		 * @generated
		 */
		EClass ANNOTATION_SCHEME = eINSTANCE.getAnnotationScheme();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SCHEME__ID = eINSTANCE.getAnnotationScheme_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SCHEME__NAME = eINSTANCE.getAnnotationScheme_Name();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SCHEME__LABELS = eINSTANCE.getAnnotationScheme_Labels();

		/**
		 * The meta object literal for the '<em><b>Relation Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SCHEME__RELATION_TYPES = eINSTANCE.getAnnotationScheme_RelationTypes();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.AnnotationLabelImpl <em>Annotation Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.AnnotationLabelImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getAnnotationLabel()
		 * @generated
		 */
		EClass ANNOTATION_LABEL = eINSTANCE.getAnnotationLabel();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_LABEL__ID = eINSTANCE.getAnnotationLabel_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_LABEL__NAME = eINSTANCE.getAnnotationLabel_Name();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_LABEL__COLOUR = eINSTANCE.getAnnotationLabel_Colour();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_LABEL__SHORTCUT = eINSTANCE.getAnnotationLabel_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_LABEL__DESCRIPTION = eINSTANCE.getAnnotationLabel_Description();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.RelationTypeImpl <em>Relation Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.RelationTypeImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getRelationType()
		 * @generated
		 */
		EClass RELATION_TYPE = eINSTANCE.getRelationType();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__ID = eINSTANCE.getRelationType_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__NAME = eINSTANCE.getRelationType_Name();

		/**
		 * The meta object literal for the '<em><b>Symmetric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__SYMMETRIC = eINSTANCE.getRelationType_Symmetric();

		/**
		 * The meta object literal for the '<em><b>Transitive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__TRANSITIVE = eINSTANCE.getRelationType_Transitive();

		/**
		 * The meta object literal for the '<em><b>From Labels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__FROM_LABELS = eINSTANCE.getRelationType_FromLabels();

		/**
		 * The meta object literal for the '<em><b>To Labels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__TO_LABELS = eINSTANCE.getRelationType_ToLabels();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_TYPE__DESCRIPTION = eINSTANCE.getRelationType_Description();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.ResearchQuestionImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getResearchQuestion()
		 * @generated
		 */
		EClass RESEARCH_QUESTION = eINSTANCE.getResearchQuestion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__ID = eINSTANCE.getResearchQuestion_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESEARCH_QUESTION__TEXT = eINSTANCE.getResearchQuestion_Text();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.CriterionImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__ID = eINSTANCE.getCriterion_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__KIND = eINSTANCE.getCriterion_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__TEXT = eINSTANCE.getCriterion_Text();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.ReviewerImpl <em>Reviewer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.ReviewerImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getReviewer()
		 * @generated
		 */
		EClass REVIEWER = eINSTANCE.getReviewer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEWER__ID = eINSTANCE.getReviewer_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEWER__NAME = eINSTANCE.getReviewer_Name();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEWER__EMAIL = eINSTANCE.getReviewer_Email();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.NoteFormImpl <em>Note Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.NoteFormImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getNoteForm()
		 * @generated
		 */
		EClass NOTE_FORM = eINSTANCE.getNoteForm();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE_FORM__ID = eINSTANCE.getNoteForm_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE_FORM__NAME = eINSTANCE.getNoteForm_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE_FORM__VERSION = eINSTANCE.getNoteForm_Version();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE_FORM__QUESTIONS = eINSTANCE.getNoteForm_Questions();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.QuestionImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ID = eINSTANCE.getQuestion_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__LABEL = eINSTANCE.getQuestion_Label();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__GUIDANCE = eINSTANCE.getQuestion_Guidance();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__KIND = eINSTANCE.getQuestion_Kind();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__REQUIRED = eINSTANCE.getQuestion_Required();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__OPTIONS = eINSTANCE.getQuestion_Options();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__UNIT = eINSTANCE.getQuestion_Unit();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__MINIMUM = eINSTANCE.getQuestion_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__MAXIMUM = eINSTANCE.getQuestion_Maximum();

		/**
		 * The meta object literal for the '<em><b>Whole</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__WHOLE = eINSTANCE.getQuestion_Whole();

		/**
		 * The meta object literal for the '<em><b>Changed In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__CHANGED_IN = eINSTANCE.getQuestion_ChangedIn();

		/**
		 * The meta object literal for the '<em><b>Published Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__PUBLISHED_MEANING = eINSTANCE.getQuestion_PublishedMeaning();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.CheckProfileImpl <em>Check Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.CheckProfileImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCheckProfile()
		 * @generated
		 */
		EClass CHECK_PROFILE = eINSTANCE.getCheckProfile();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_PROFILE__BASE = eINSTANCE.getCheckProfile_Base();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK_PROFILE__SETTINGS = eINSTANCE.getCheckProfile_Settings();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.CheckSettingImpl <em>Check Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.CheckSettingImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCheckSetting()
		 * @generated
		 */
		EClass CHECK_SETTING = eINSTANCE.getCheckSetting();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTING__CHECK = eINSTANCE.getCheckSetting_Check();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SETTING__SEVERITY = eINSTANCE.getCheckSetting_Severity();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK_SETTING__PARAMETERS = eINSTANCE.getCheckSetting_Parameters();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.CheckParameterImpl <em>Check Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.CheckParameterImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCheckParameter()
		 * @generated
		 */
		EClass CHECK_PARAMETER = eINSTANCE.getCheckParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_PARAMETER__NAME = eINSTANCE.getCheckParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_PARAMETER__VALUE = eINSTANCE.getCheckParameter_Value();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.SuppressionImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__CHECK = eINSTANCE.getSuppression_Check();

		/**
		 * The meta object literal for the '<em><b>Paper Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__PAPER_KEY = eINSTANCE.getSuppression_PaperKey();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__BY = eINSTANCE.getSuppression_By();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__WHEN = eINSTANCE.getSuppression_When();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.VerdictListImpl <em>Verdict List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.VerdictListImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdictList()
		 * @generated
		 */
		EClass VERDICT_LIST = eINSTANCE.getVerdictList();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT_LIST__FORMAT_VERSION = eINSTANCE.getVerdictList_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Verdicts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERDICT_LIST__VERDICTS = eINSTANCE.getVerdictList_Verdicts();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.VerdictImpl <em>Verdict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.VerdictImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdict()
		 * @generated
		 */
		EClass VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__ID = eINSTANCE.getVerdict_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__KIND = eINSTANCE.getVerdict_Kind();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__BY = eINSTANCE.getVerdict_By();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__WHEN = eINSTANCE.getVerdict_When();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__WHY = eINSTANCE.getVerdict_Why();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERDICT__SUBJECTS = eINSTANCE.getVerdict_Subjects();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.impl.VerdictSubjectImpl <em>Verdict Subject</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.impl.VerdictSubjectImpl
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdictSubject()
		 * @generated
		 */
		EClass VERDICT_SUBJECT = eINSTANCE.getVerdictSubject();

		/**
		 * The meta object literal for the '<em><b>Paper Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT_SUBJECT__PAPER_KEY = eINSTANCE.getVerdictSubject_PaperKey();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT_SUBJECT__FINGERPRINT = eINSTANCE.getVerdictSubject_Fingerprint();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.CriterionKind <em>Criterion Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.CriterionKind
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getCriterionKind()
		 * @generated
		 */
		EEnum CRITERION_KIND = eINSTANCE.getCriterionKind();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.QuestionKind <em>Question Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.QuestionKind
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getQuestionKind()
		 * @generated
		 */
		EEnum QUESTION_KIND = eINSTANCE.getQuestionKind();

		/**
		 * The meta object literal for the '{@link org.lectern.model.review.VerdictKind <em>Verdict Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.review.VerdictKind
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getVerdictKind()
		 * @generated
		 */
		EEnum VERDICT_KIND = eINSTANCE.getVerdictKind();

		/**
		 * The meta object literal for the '<em>Entry Source</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.bibtex.syntax.EntryNode
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getEntrySource()
		 * @generated
		 */
		EDataType ENTRY_SOURCE = eINSTANCE.getEntrySource();

		/**
		 * The meta object literal for the '<em>Field Source</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.bibtex.syntax.FieldNode
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getFieldSource()
		 * @generated
		 */
		EDataType FIELD_SOURCE = eINSTANCE.getFieldSource();

		/**
		 * The meta object literal for the '<em>Person Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lectern.model.text.PersonName
		 * @see org.lectern.model.review.impl.ReviewPackageImpl#getPersonName()
		 * @generated
		 */
		EDataType PERSON_NAME = eINSTANCE.getPersonName();

	}

} //ReviewPackage
