// Written from openapi/openapi.json by `npm run openapi`; not edited by hand.
export interface paths {
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List articles
         * @description Articles are news texts whose passages say which claims, actors and events they carry. Filters narrow the list together (and); several values of one by comma, at most 50, widen it (or).
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Create an article
         * @description Readers see it once it is published, and what it refers to while that is published, too.
         */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an article by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an article by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeArticle"];
        trace?: never;
    };
    "/v1/articles/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of an article to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an article away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an article at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of an article
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an article
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listArticleRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of an article
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getArticleRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of an article
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareArticleRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of an article
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of an article
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getArticleTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an article
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this article
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getArticleHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this article for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why. While it is withheld it can only be shown again or taken down: correct or retract it before, or after.
         */
        post: operations["withholdArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this article down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this article again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List actors
         * @description Actors are the persons and organizations that act in the story. Filters narrow the list together (and); several values of one by comma, at most 50, widen it (or).
         */
        get: operations["listActors"];
        put?: never;
        /**
         * Create an actor
         * @description Readers see it once it is published, and what it refers to while that is published, too.
         */
        post: operations["createActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an actor by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an actor by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeActor"];
        trace?: never;
    };
    "/v1/actors/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of an actor to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an actor away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an actor at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of an actor
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an actor
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listActorRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of an actor
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getActorRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of an actor
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareActorRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of an actor
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of an actor
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getActorTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an actor
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this actor
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getActorHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this actor for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why. While it is withheld it can only be shown again or taken down: correct or retract it before, or after.
         */
        post: operations["withholdActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this actor down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this actor again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Events are what happened, each at a date as precise as it is known. Filters narrow the list together (and); several values of one by comma, at most 50, widen it (or).
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description Readers see it once it is published, and what it refers to while that is published, too.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an event by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeEvent"];
        trace?: never;
    };
    "/v1/events/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of an event to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an event away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an event at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of an event
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an event
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listEventRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of an event
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getEventRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of an event
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareEventRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of an event
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of an event
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getEventTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an event
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this event
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getEventHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this event for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why. While it is withheld it can only be shown again or taken down: correct or retract it before, or after.
         */
        post: operations["withholdEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this event down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this event again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description Claims are statements that can be true or false, each with who makes it, its evidence and how it stands. Filters narrow the list together (and); several values of one by comma, at most 50, widen it (or).
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Create a claim
         * @description Readers see it once it is published, and what it refers to while that is published, too.
         */
        post: operations["createClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a claim by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a claim by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeClaim"];
        trace?: never;
    };
    "/v1/claims/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of a claim to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a claim away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a claim at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of a claim
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a claim
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listClaimRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of a claim
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getClaimRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a claim
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareClaimRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of a claim
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of a claim
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getClaimTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a claim
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this claim
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getClaimHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this claim for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why. While it is withheld it can only be shown again or taken down: correct or retract it before, or after.
         */
        post: operations["withholdClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this claim down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this claim again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description Sources are what articles rest on and claims are weighed by: reports, documents, broadcasts. Filters narrow the list together (and); several values of one by comma, at most 50, widen it (or).
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Create a source
         * @description Readers see it once it is published, and what it refers to while that is published, too.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a source by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a source by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeSource"];
        trace?: never;
    };
    "/v1/sources/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of a source to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a source away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a source at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of a source
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a source
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listSourceRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of a source
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getSourceRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a source
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareSourceRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of a source
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of a source
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getSourceTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a source
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this source
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getSourceHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this source for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why. While it is withheld it can only be shown again or taken down: correct or retract it before, or after.
         */
        post: operations["withholdSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this source down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this source again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stories
         * @description A story is what a run of articles has in common; `/v1/articles?story=` lists them. Filters narrow the list together (and); several values of one by comma, at most 50, widen it (or).
         */
        get: operations["listStories"];
        put?: never;
        /**
         * Create a story
         * @description Readers see it once it is published, and what it refers to while that is published, too.
         */
        post: operations["createStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a story by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a story by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeStory"];
        trace?: never;
    };
    "/v1/stories/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of a story to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a story away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a story at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of a story
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a story
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listStoryRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of a story
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getStoryRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a story
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareStoryRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of a story
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of a story
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getStoryTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a story
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this story
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getStoryHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this story for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why. While it is withheld it can only be shown again or taken down: correct or retract it before, or after.
         */
        post: operations["withholdStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this story down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this story again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search all published content
         * @description Best first: a name counts more than what stands beside it, and that more than the text. Words are searched in each text's own language (English, German, Spanish; others word by word); accents do not count. Where no text has what is searched for, actors, events and stories are found whose name is very like it (not as of an instant). A phrase is found within one part of a text, and in its first 16,000 words. Of more matches the newest 2000 are ranked, and facets count among those.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the record
         * @description Every published correction in the order of publication, each hashed over the one before, with all that it takes to compute the hashes again. `npx dossier verify-ledger <url>` does.
         */
        get: operations["readLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List corrections
         * @description The public record, newest first. With a key, `status=proposed` lists what waits for a decision.
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Correct what was published
         * @description Changes every target, writes a revision of each and the public note, all or nothing. From a contributor it is a proposal that somebody else decides on; with `CORRECTIONS_FOUR_EYES` from everybody, while publishing an entry takes one person as ever.
         */
        post: operations["createCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one correction
         * @description A proposal is shown to those with a key only; `draft=true` adds what only the newsroom may know.
         */
        get: operations["getCorrection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a proposal
         * @description Publishes it over the text as it is now; its author does not approve it.
         */
        post: operations["approveCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposal, or withdraw your own
         * @description An editor turns it down, or its author withdraws it; then it has no `approver`. It stays on record for the newsroom, with the reason; readers never see it.
         */
        post: operations["rejectCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what else carries the same mistake
         * @description The published articles that mention the corrected claim or event, are translations of these or of the corrected articles, or nearly have a corrected sentence, among what readers see now and what they saw when it was corrected. A proposal’s are for those who may see it. Each comes with a `target` for POST /v1/corrections; look at it before you send it.
         */
        get: operations["getCorrectionImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what would have to be corrected with this claim
         * @description The published articles that mention the claim, their translations, and those that nearly have one of these sentences. What to put in its place is not known yet, so every `target` is without changes.
         */
        get: operations["getClaimImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what would have to be corrected with this event
         * @description The published articles that mention the event, their translations, and those that nearly have one of these sentences. What to put in its place is not known yet, so every `target` is without changes.
         */
        get: operations["getEventImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List correction requests
         * @description For editors; `status=received` lists what waits for a decision.
         */
        get: operations["listCorrectionRequests"];
        put?: never;
        /**
         * Ask for a correction
         * @description For readers and partners; needs no key. Plain text only, a few an hour. Keep `statusUrl` to see what becomes of it.
         */
        post: operations["requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/status/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of a request
         * @description For who sent it: the address came once, with the answer to the request.
         */
        get: operations["getRequestStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one correction request
         * @description With what only editors see: the e-mail address, who decided, and a proposal.
         */
        get: operations["getCorrectionRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a request
         * @description Takes the correction as POST /v1/corrections does, with what the request is about among its targets, and does the same with it: it is published, or a proposal where every correction needs a second person. The request follows it: `resolved` when it is published, `received` again when it is rejected.
         */
        post: operations["acceptRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a request
         * @description The e-mail address is deleted with it.
         */
        post: operations["rejectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a request as a duplicate
         * @description It shares the fate of the other one, and so do its own duplicates. The e-mail address is deleted with it.
         */
        post: operations["markRequestDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the change log
         * @description In order and without gaps: ask again with `after` set to `next`. Readers get what changed for readers, and what was withheld and shown again as unpublished and published; `draft=true` shows all to those with a key.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the change log live
         * @description Server-sent events: each `data` is one change as the list has it, each `id` its `seq`. It begins with what is new from now on, or after `after`; a browser that reconnects sends `Last-Event-ID`, which goes before it, and misses nothing and gets nothing twice. Comments keep the connection alive. At most `STREAM_CONNECTIONS` at a time; beyond them 503.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/corrections.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow corrections by RSS 2.0
         * @description The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.
         */
        get: operations["getCorrectionsRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/corrections.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow corrections by Atom 1.0
         * @description The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.
         */
        get: operations["getCorrectionsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/corrections.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow corrections by JSON Feed 1.1
         * @description The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.
         */
        get: operations["getCorrectionsJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/articles.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow articles by RSS 2.0
         * @description The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is. Links lead to the pages that the setting `ARTICLE_URL` names, without it to the API.
         */
        get: operations["getArticlesRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/articles.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow articles by Atom 1.0
         * @description The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is. Links lead to the pages that the setting `ARTICLE_URL` names, without it to the API.
         */
        get: operations["getArticlesAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/articles.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow articles by JSON Feed 1.1
         * @description The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is. Links lead to the pages that the setting `ARTICLE_URL` names, without it to the API.
         */
        get: operations["getArticlesJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap-news.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the newest articles are, for Google News
         * @description The articles that readers first saw in the last 48 hours, at most 1000, as a news sitemap. It leads to the pages that the setting `ARTICLE_URL` names, without it to the API.
         */
        get: operations["getNewsSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Revoked and expired ones too; none with its secret.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Answers once with the secret in `key`; after that only its prefix is shown.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one API key
         * @description Who uses it, what it may do, and whether it still is valid.
         */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description From the next request on it is refused; what it signed stays signed.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description All of them, oldest first, without their secrets; disabled ones say why.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have public changes delivered
         * @description From now on every public change is posted there, signed as Standard Webhooks says, in order and at least once. What fails is tried again after longer and longer pauses; after a day, or on 410, the webhook is disabled. Answers once with the `secret`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one webhook
         * @description How far it is, and whether it is failing or disabled.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Nothing more is delivered; its deliveries are forgotten.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to a webhook
         * @description At once and once, of the type `test`, also to a disabled one.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last deliveries of a webhook
         * @description Every attempt with what came of it, newest first; the last 200 are kept.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where to begin
         * @description A program gets links to what there is; a browser is sent to the documentation.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description For whoever restarts it; it asks neither the database nor for a key.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it can answer requests
         * @description For whoever sends it requests: 503 while the database does not answer or it is stopping.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document, as JSON
         * @description OpenAPI 3.1, drawn from the schemas that validate.
         */
        get: operations["getOpenApiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document, as YAML
         * @description OpenAPI 3.1, the same as the JSON.
         */
        get: operations["getOpenApiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of problems
         * @description Every `type` that a refusal can have, with its cause and remedy; a browser gets a page.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a kind of problem means
         * @description The `type` of every problem leads here; a browser gets a page.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Durations of requests by operation, connections to the database, reads that wait for their turn, published corrections, the cache of finished answers, and what the process consumes. Without a key only the requests that readers send are counted, since the others would tell how much the newsroom works on; an editor’s key shows all.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A public change
         * @description Posted to every webhook that wants it; answer 2xx within ten seconds.
         */
        post: operations["deliverChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A date at the precision that is known (EDTF): a year, a month or a day.
         * @example 2017
         * @example 2017-08
         * @example 2021-11-03
         */
        Edtf: string;
        /** @description An article as it is written. */
        ArticleInput: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @default null
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description The headline, in one line.
             * @example Maduro and the International Criminal Court sign an agreement
             */
            headline: string;
            /**
             * @description A second headline, such as a subtitle.
             * @default null
             * @example Venezuela and the court in The Hague put their names to one paper
             */
            alternativeHeadline?: string | null;
            /**
             * @description The standfirst.
             * @default null
             * @example The court will look into the protests of 2017, and Venezuela’s president signs.
             */
            description?: string | null;
            /**
             * @description Portable Text; or Markdown, where `[passage](claim:slug)` annotates (also `actor:` and `event:`).
             * @example [
             *       {
             *         "_type": "block",
             *         "style": "normal",
             *         "children": [
             *           {
             *             "_type": "span",
             *             "text": "The vote took place in "
             *           },
             *           {
             *             "_type": "span",
             *             "text": "May 2018",
             *             "marks": [
             *               "m1"
             *             ]
             *           }
             *         ],
             *         "markDefs": [
             *           {
             *             "_key": "m1",
             *             "_type": "event",
             *             "id": "council-vote"
             *           }
             *         ]
             *       }
             *     ]
             */
            articleBody?: components["schemas"]["PortableTextInput"] | string;
            /**
             * @description A BCP 47 language tag.
             * @default en
             * @example en
             */
            inLanguage?: string;
            /**
             * @description The section of the paper.
             * @default null
             * @example World
             */
            articleSection?: string | null;
            /**
             * @description Words that it is filed and found under.
             * @default []
             * @example [
             *       "Venezuela",
             *       "human rights"
             *     ]
             */
            keywords?: string[];
            /**
             * @description Who wrote it, in the order of the byline.
             * @example [
             *       {
             *         "name": "The Dossier newsroom"
             *       }
             *     ]
             */
            author?: {
                /**
                 * @description The name, as a byline gives it.
                 * @example Tim Niendorf
                 */
                name: string;
                /**
                 * @description What they are.
                 * @example Political Editor
                 */
                jobTitle?: string | null;
            }[];
            /**
             * @description Who else had a part in it, such as the author of a report that it retells.
             * @example [
             *       {
             *         "name": "Tim Niendorf"
             *       }
             *     ]
             */
            contributor?: {
                /**
                 * @description The name, as a byline gives it.
                 * @example Tim Niendorf
                 */
                name: string;
                /**
                 * @description What they are.
                 * @example Political Editor
                 */
                jobTitle?: string | null;
            }[];
            /**
             * @description Where it was written, as it stands before the text.
             * @default null
             * @example CARACAS
             */
            dateline?: string | null;
            /**
             * @description The sources that it retells.
             * @example [
             *       "niendorf-report-2021"
             *     ]
             */
            isBasedOn?: components["schemas"]["ReferenceInput"][];
            /**
             * @description The sources that it cites.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            citation?: components["schemas"]["ReferenceInput"][];
            /**
             * @description The article that it is a translation of.
             * @example nicolas-maduro
             */
            translationOf?: components["schemas"]["ReferenceInput"] | null;
            /**
             * @description The running story that it belongs to.
             * @example nicolas-maduro
             */
            story?: components["schemas"]["ReferenceInput"] | null;
            /**
             * @description Whether readers see it at once: `published` needs the role editor.
             * @default draft
             * @example draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        /**
         * @description Portable Text: blocks of spans. A mark is a decorator (`strong`, `em`, `underline`, `strike-through`, `code`) or the `_key` of a markDef, which links the passage or says which claim, actor or event it mentions.
         * @example [
         *       {
         *         "_type": "block",
         *         "style": "normal",
         *         "children": [
         *           {
         *             "_type": "span",
         *             "text": "The vote took place in "
         *           },
         *           {
         *             "_type": "span",
         *             "text": "May 2018",
         *             "marks": [
         *               "m1"
         *             ]
         *           }
         *         ],
         *         "markDefs": [
         *           {
         *             "_key": "m1",
         *             "_type": "event",
         *             "id": "council-vote"
         *           }
         *         ]
         *       }
         *     ]
         */
        PortableTextInput: components["schemas"]["PortableTextBlockInput"][];
        /** @description A paragraph, heading, quotation or list item; keys may be left out. */
        PortableTextBlockInput: {
            /**
             * @description `block`.
             * @example block
             * @constant
             */
            _type: "block";
            /**
             * @description Stable identity within its array.
             * @example b1
             */
            _key?: string;
            /**
             * @description A paragraph, a heading or a quotation.
             * @default normal
             * @example normal
             * @enum {string}
             */
            style?: "normal" | "h2" | "h3" | "h4" | "blockquote";
            /**
             * @description On an item of a list: which kind.
             * @example bullet
             * @enum {string}
             */
            listItem?: "bullet" | "number";
            /**
             * Format: int32
             * @description Depth of a list item; 1 unless told.
             * @example 1
             */
            level?: number;
            /**
             * @description The text, in runs of one set of marks each.
             * @example [
             *       {
             *         "_type": "span",
             *         "text": "May 2018"
             *       }
             *     ]
             */
            children: {
                /**
                 * @description `span`.
                 * @example span
                 * @constant
                 */
                _type: "span";
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key?: string;
                /**
                 * @description The text itself.
                 * @example May 2018
                 */
                text: string;
                /**
                 * @description Decorators, or `_key`s of the markDefs of the block.
                 * @default []
                 * @example [
                 *       "m1",
                 *       "strong"
                 *     ]
                 */
                marks?: string[];
            }[];
            /**
             * @description What the marks of its spans stand for: links and mentions.
             * @default []
             * @example [
             *       {
             *         "_key": "b1",
             *         "_type": "link",
             *         "href": "https://www.icc-cpi.int"
             *       }
             *     ]
             */
            markDefs?: ({
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /**
                 * @description `link`.
                 * @example link
                 * @constant
                 */
                _type: "link";
                /**
                 * @description Where it leads.
                 * @example https://www.icc-cpi.int
                 */
                href: string;
            } | {
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /**
                 * @description The kind of entry that the passage mentions.
                 * @example event
                 * @enum {string}
                 */
                _type: "claim" | "actor" | "event";
                /**
                 * @description Id or slug of the entry that the passage mentions.
                 * @example presidential-re-election
                 */
                id: string;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example Event
                 */
                type?: string | null;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example presidential-re-election
                 */
                slug?: string | null;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example Maduro’s contested re-election
                 */
                name?: string | null;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example http://localhost:3000/v1/events/presidential-re-election
                 */
                url?: string | null;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example disputed
                 */
                claimStatus?: string | null;
            })[];
        };
        /** @description The id or slug of the entry, alone or as the `id` of an object. */
        ReferenceInput: string | {
            /**
             * @description Its id or its slug.
             * @example nicolas-maduro
             */
            id: string;
            /**
             * @description Read-only; ignored on the way in.
             * @example Person
             */
            type?: unknown;
            /**
             * @description Read-only; ignored on the way in.
             * @example nicolas-maduro
             */
            slug?: unknown;
            /**
             * @description Read-only; ignored on the way in.
             * @example Nicolás Maduro
             */
            name?: unknown;
            /**
             * @description Read-only; ignored on the way in.
             * @example http://localhost:3000/v1/actors/nicolas-maduro
             */
            url?: unknown;
            /**
             * @description Read-only; ignored on the way in.
             * @example disputed
             */
            claimStatus?: unknown;
        };
        /** @description What changes in an article; null clears. */
        ArticlePatch: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description The headline, in one line.
             * @example Maduro and the International Criminal Court sign an agreement
             */
            headline?: string | null;
            /**
             * @description A second headline, such as a subtitle.
             * @example Venezuela and the court in The Hague put their names to one paper
             */
            alternativeHeadline?: string | null;
            /**
             * @description The standfirst.
             * @example The court will look into the protests of 2017, and Venezuela’s president signs.
             */
            description?: string | null;
            /**
             * @description Portable Text; or Markdown, where `[passage](claim:slug)` annotates (also `actor:` and `event:`).
             * @example [
             *       {
             *         "_type": "block",
             *         "style": "normal",
             *         "children": [
             *           {
             *             "_type": "span",
             *             "text": "The vote took place in "
             *           },
             *           {
             *             "_type": "span",
             *             "text": "May 2018",
             *             "marks": [
             *               "m1"
             *             ]
             *           }
             *         ],
             *         "markDefs": [
             *           {
             *             "_key": "m1",
             *             "_type": "event",
             *             "id": "council-vote"
             *           }
             *         ]
             *       }
             *     ]
             */
            articleBody?: (components["schemas"]["PortableTextInput"] | string) | null;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage?: string | null;
            /**
             * @description The section of the paper.
             * @example World
             */
            articleSection?: string | null;
            /**
             * @description Words that it is filed and found under.
             * @example [
             *       "Venezuela",
             *       "human rights"
             *     ]
             */
            keywords?: string[] | null;
            /**
             * @description Who wrote it, in the order of the byline.
             * @example [
             *       {
             *         "name": "Tim Niendorf"
             *       }
             *     ]
             */
            author?: {
                /**
                 * @description The name, as a byline gives it.
                 * @example Tim Niendorf
                 */
                name: string;
                /**
                 * @description What they are.
                 * @example Political Editor
                 */
                jobTitle?: string | null;
            }[] | null;
            /**
             * @description Who else had a part in it, such as the author of a report that it retells.
             * @example [
             *       {
             *         "name": "Tim Niendorf"
             *       }
             *     ]
             */
            contributor?: {
                /**
                 * @description The name, as a byline gives it.
                 * @example Tim Niendorf
                 */
                name: string;
                /**
                 * @description What they are.
                 * @example Political Editor
                 */
                jobTitle?: string | null;
            }[] | null;
            /**
             * @description Where it was written, as it stands before the text.
             * @example CARACAS
             */
            dateline?: string | null;
            /**
             * @description The sources that it retells.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            isBasedOn?: components["schemas"]["ReferenceInput"][] | null;
            /**
             * @description The sources that it cites.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            citation?: components["schemas"]["ReferenceInput"][] | null;
            /**
             * @description The article that it is a translation of.
             * @example nicolas-maduro
             */
            translationOf?: components["schemas"]["ReferenceInput"] | null;
            /**
             * @description The running story that it belongs to.
             * @example nicolas-maduro
             */
            story?: components["schemas"]["ReferenceInput"] | null;
        };
        /** @description What an editor says of a publication. */
        Publication: {
            /**
             * @description Needed where readers saw an earlier version.
             * @example update
             * @enum {string}
             */
            updateKind?: "update" | "minor";
            /**
             * @description What readers are told of the update.
             * @example Adds the reaction of the opposition.
             */
            note?: string;
            /**
             * @description The published corrections that this version takes back on purpose.
             * @example [
             *       "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     ]
             */
            undo?: string[];
        };
        /** @description What an editor says on taking an entry back. */
        Unpublication: {
            /**
             * @description What readers are told, in the change log.
             * @example We published this before its embargo ended.
             */
            note?: string;
        };
        /** @description When, and what an editor says of the publication. */
        Schedule: {
            /**
             * @description Needed where readers saw an earlier version.
             * @example update
             * @enum {string}
             */
            updateKind?: "update" | "minor";
            /**
             * @description What readers are told of the update.
             * @example Adds the reaction of the opposition.
             */
            note?: string;
            /**
             * @description The published corrections that this version takes back on purpose.
             * @example [
             *       "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     ]
             */
            undo?: string[];
            /**
             * Format: date-time
             * @description When readers are to see it.
             * @example 2126-12-01T06:00:00+01:00
             */
            publishAt: string;
        };
        /** @description Nothing; the path says it all. */
        Restoration: Record<string, never>;
        /** @description What readers are told of a retraction. */
        Retraction: {
            /**
             * @description What readers are told in its place.
             * @example We retracted this article: its central document turned out to be forged.
             */
            text: string;
            /**
             * @description How grave the mistake was.
             * @default substantive
             * @example substantive
             * @enum {string}
             */
            severity?: "minor" | "substantive" | "critical";
            /**
             * @description Why, for the newsroom only.
             * @default null
             * @example A reader pointed to the record of the electoral council.
             */
            reason?: string | null;
            /**
             * @description The sources that it rests on.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            evidence?: components["schemas"]["ReferenceInput"][];
        };
        /** @description Why something is kept from readers for a time. */
        Withholding: {
            /**
             * @description Why, for the newsroom only.
             * @example The lawyers of Alex Saab dispute the quote; we are checking it.
             */
            reason: string;
        };
        /** @description Why something is taken down, and what readers are told. */
        Takedown: {
            /**
             * @description Why, for administrators only.
             * @example Interim injunction of 3 March, file 12 O 45/26.
             */
            reason: string;
            /**
             * @description What readers are told in its place.
             * @example A court has ordered us not to publish this article for the time being.
             */
            notice: string;
            /**
             * @description Who ordered it.
             * @default null
             * @example Landgericht Hamburg
             */
            authority?: string | null;
        };
        /** @description Why something is to be shown again. */
        ReinstatementInput: {
            /**
             * @description Why, for the newsroom; needed from the person who asks.
             * @example The recording confirms the quote.
             */
            reason?: string;
            /**
             * @description What readers are told; needed where the entry was retracted.
             * @example We have restored this article: the document turned out to be genuine.
             */
            note?: string;
        };
        /** @description An actor as it is written. */
        ActorInput: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @default null
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description The schema.org type.
             * @example Person
             * @enum {string}
             */
            type: "Person" | "Organization";
            /**
             * @description The name that readers know.
             * @example Nicolás Maduro
             */
            name: string;
            /**
             * @description Other names and spellings, which the search finds too.
             * @default []
             * @example [
             *       "Nicolás Maduro Moros"
             *     ]
             */
            alternateName?: string[];
            /**
             * @description Office or profession, as the story needs it.
             * @default null
             * @example President of Venezuela
             */
            jobTitle?: string | null;
            /**
             * @description The part that the actor plays in the story.
             * @default null
             * @example Heads the socialist government and signs the agreement for Venezuela.
             */
            description?: string | null;
            /**
             * @description Organizations that the actor belongs to.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            affiliation?: components["schemas"]["ReferenceInput"][];
            /**
             * @description Pages that say without doubt who is meant.
             * @default []
             * @example [
             *       "https://en.wikipedia.org/wiki/Audiencia_Nacional"
             *     ]
             */
            sameAs?: string[];
            /**
             * @description Whether readers see it at once: `published` needs the role editor.
             * @default draft
             * @example draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        /** @description What changes in an actor; null clears. */
        ActorPatch: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type?: ("Person" | "Organization") | null;
            /**
             * @description The name that readers know.
             * @example Nicolás Maduro
             */
            name?: string | null;
            /**
             * @description Other names and spellings, which the search finds too.
             * @example [
             *       "Nicolás Maduro Moros"
             *     ]
             */
            alternateName?: string[] | null;
            /**
             * @description Office or profession, as the story needs it.
             * @example President of Venezuela
             */
            jobTitle?: string | null;
            /**
             * @description The part that the actor plays in the story.
             * @example Heads the socialist government and signs the agreement for Venezuela.
             */
            description?: string | null;
            /**
             * @description Organizations that the actor belongs to.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            affiliation?: components["schemas"]["ReferenceInput"][] | null;
            /**
             * @description Pages that say without doubt who is meant.
             * @example [
             *       "https://www.icc-cpi.int"
             *     ]
             */
            sameAs?: string[] | null;
        };
        /** @description An event as it is written. */
        EventInput: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @default null
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description What happened, in a few words.
             * @example Maduro and Khan sign the agreement
             */
            name: string;
            /**
             * @description What happened, told in full.
             * @default null
             * @example The president and the prosecutor put their names to one paper.
             */
            description?: string | null;
            /**
             * @description When it happened or began, as precisely as it is known.
             * @default null
             * @example 2017
             */
            startDate?: components["schemas"]["Edtf"] | null;
            /**
             * @description When it ended, as precisely as it is known.
             * @default null
             * @example 2017
             */
            endDate?: components["schemas"]["Edtf"] | null;
            /**
             * @description Where it happened.
             * @default null
             * @example Miraflores Palace, Caracas
             */
            location?: string | null;
            /**
             * @description As in schema.org; an event that took place as planned stays EventScheduled.
             * @default EventScheduled
             * @example EventScheduled
             * @enum {string}
             */
            eventStatus?: "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline";
            /**
             * @description Who took part, each with a role.
             * @example [
             *       {
             *         "id": "nicolas-maduro",
             *         "role": "speaker"
             *       }
             *     ]
             */
            actors?: (string | {
                /**
                 * @description Its id or its slug.
                 * @example nicolas-maduro
                 */
                id: string;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example Person
                 */
                type?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example nicolas-maduro
                 */
                slug?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example Nicolás Maduro
                 */
                name?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example http://localhost:3000/v1/actors/nicolas-maduro
                 */
                url?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example disputed
                 */
                claimStatus?: unknown;
                /**
                 * @description What the actor was in this event.
                 * @example signatory
                 */
                role?: string | null;
            })[];
            /**
             * @description The sources that it rests on.
             * @example [
             *       "maduro-television-statement"
             *     ]
             */
            citation?: components["schemas"]["ReferenceInput"][];
            /**
             * @description Whether readers see it at once: `published` needs the role editor.
             * @default draft
             * @example draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        /** @description What changes in an event; null clears. */
        EventPatch: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description What happened, in a few words.
             * @example Maduro and Khan sign the agreement
             */
            name?: string | null;
            /**
             * @description What happened, told in full.
             * @example The president and the prosecutor put their names to one paper.
             */
            description?: string | null;
            /**
             * @description When it happened or began, as precisely as it is known.
             * @example 2017
             */
            startDate?: components["schemas"]["Edtf"] | null;
            /**
             * @description When it ended, as precisely as it is known.
             * @example 2017
             */
            endDate?: components["schemas"]["Edtf"] | null;
            /**
             * @description Where it happened.
             * @example Miraflores Palace, Caracas
             */
            location?: string | null;
            /**
             * @description As in schema.org; an event that took place as planned stays EventScheduled.
             * @example EventScheduled
             */
            eventStatus?: ("EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline") | null;
            /**
             * @description Who took part, each with a role.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            actors?: (string | {
                /**
                 * @description Its id or its slug.
                 * @example nicolas-maduro
                 */
                id: string;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example Person
                 */
                type?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example nicolas-maduro
                 */
                slug?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example Nicolás Maduro
                 */
                name?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example http://localhost:3000/v1/actors/nicolas-maduro
                 */
                url?: unknown;
                /**
                 * @description Read-only; ignored on the way in.
                 * @example disputed
                 */
                claimStatus?: unknown;
                /**
                 * @description What the actor was in this event.
                 * @example signatory
                 */
                role?: string | null;
            })[] | null;
            /**
             * @description The sources that it rests on.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            citation?: components["schemas"]["ReferenceInput"][] | null;
        };
        /** @description A claim as it is written. */
        ClaimInput: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @default null
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description What is claimed, in one sentence.
             * @example Maduro’s re-election took place in 2019.
             */
            text: string;
            /**
             * @description The actor, or the source, that makes the claim.
             * @example nicolas-maduro
             */
            claimant?: components["schemas"]["ReferenceInput"] | null;
            /**
             * @description When it was made, as precisely as it is known.
             * @default null
             * @example 2017
             */
            dateStated?: components["schemas"]["Edtf"] | null;
            /**
             * @description How it stands against the evidence.
             * @default unverified
             * @example disputed
             * @enum {string}
             */
            claimStatus?: "unverified" | "supported" | "disputed" | "refuted" | "withdrawn";
            /**
             * @description The newsroom’s own verdict.
             * @default null
             * @example {
             *       "explanation": "The vote took place on 20 May 2018."
             *     }
             */
            review?: {
                /**
                 * @description The verdict in a word or two.
                 * @default null
                 * @example Wrong year
                 */
                rating?: string | null;
                /**
                 * @description What the verdict rests on.
                 * @example The vote took place on 20 May 2018.
                 */
                explanation: string;
                /**
                 * @description When the newsroom came to it.
                 * @default null
                 * @example 2017
                 */
                date?: components["schemas"]["Edtf"] | null;
            } | null;
            /**
             * @description The events that the claim is about.
             * @example [
             *       "regional-elections-2021"
             *     ]
             */
            events?: components["schemas"]["ReferenceInput"][];
            /**
             * @description Sources, and the stance of each towards the claim.
             * @example [
             *       {
             *         "source": "niendorf-report-2021",
             *         "stance": "supports"
             *       }
             *     ]
             */
            evidence?: {
                /**
                 * @description The source that weighs the claim.
                 * @example nicolas-maduro
                 */
                source: components["schemas"]["ReferenceInput"];
                /**
                 * @description What the source does to the claim.
                 * @example refutes
                 * @enum {string}
                 */
                stance: "supports" | "refutes" | "context";
            }[];
            /**
             * @description Whether readers see it at once: `published` needs the role editor.
             * @default draft
             * @example draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        /** @description What changes in a claim; null clears. */
        ClaimPatch: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description What is claimed, in one sentence.
             * @example Maduro’s re-election took place in 2019.
             */
            text?: string | null;
            /**
             * @description The actor, or the source, that makes the claim.
             * @example nicolas-maduro
             */
            claimant?: components["schemas"]["ReferenceInput"] | null;
            /**
             * @description When it was made, as precisely as it is known.
             * @example 2017
             */
            dateStated?: components["schemas"]["Edtf"] | null;
            /**
             * @description How it stands against the evidence.
             * @example disputed
             */
            claimStatus?: ("unverified" | "supported" | "disputed" | "refuted" | "withdrawn") | null;
            /**
             * @description The newsroom’s own verdict.
             * @example {
             *       "rating": "Wrong year",
             *       "explanation": "The vote was held on 20 May 2018.",
             *       "date": "2021-11"
             *     }
             */
            review?: {
                /**
                 * @description The verdict in a word or two.
                 * @example Wrong year
                 */
                rating?: string | null;
                /**
                 * @description What the verdict rests on.
                 * @example The vote took place on 20 May 2018.
                 */
                explanation?: string | null;
                /**
                 * @description When the newsroom came to it.
                 * @example 2017
                 */
                date?: components["schemas"]["Edtf"] | null;
            } | null;
            /**
             * @description The events that the claim is about.
             * @example [
             *       "nicolas-maduro"
             *     ]
             */
            events?: components["schemas"]["ReferenceInput"][] | null;
            /**
             * @description Sources, and the stance of each towards the claim.
             * @example [
             *       {
             *         "source": "nicolas-maduro",
             *         "stance": "refutes"
             *       }
             *     ]
             */
            evidence?: {
                /**
                 * @description The source that weighs the claim.
                 * @example nicolas-maduro
                 */
                source: components["schemas"]["ReferenceInput"];
                /**
                 * @description What the source does to the claim.
                 * @example refutes
                 * @enum {string}
                 */
                stance: "supports" | "refutes" | "context";
            }[] | null;
        };
        /** @description A source as it is written. */
        SourceInput: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @default null
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description The schema.org type.
             * @default CreativeWork
             * @example Report
             * @enum {string}
             */
            type?: "CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book";
            /**
             * @description What the source is called.
             * @example Report of the Independent International Fact-Finding Mission on Venezuela
             */
            name: string;
            /**
             * @description What it is, and what of it the story uses.
             * @default null
             * @example Commissioned by the UN Human Rights Council; names torture and executions.
             */
            description?: string | null;
            /**
             * @description Where the source itself can be found.
             * @default null
             * @example https://www.icc-cpi.int
             */
            url?: string | null;
            /**
             * @description Who wrote or made it.
             * @example [
             *       {
             *         "name": "Tim Niendorf"
             *       }
             *     ]
             */
            author?: {
                /**
                 * @description The name, as a byline gives it.
                 * @example Tim Niendorf
                 */
                name: string;
                /**
                 * @description What they are.
                 * @example Political Editor
                 */
                jobTitle?: string | null;
            }[];
            /**
             * @description Who published it.
             * @default null
             * @example UN Human Rights Council
             */
            publisher?: string | null;
            /**
             * @description When it was published, as precisely as it is known.
             * @default null
             * @example 2017
             */
            datePublished?: components["schemas"]["Edtf"] | null;
            /**
             * @description A BCP 47 language tag.
             * @default null
             * @example en
             */
            inLanguage?: string | null;
            /**
             * @description Whether readers see it at once: `published` needs the role editor.
             * @default draft
             * @example draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        /** @description What changes in a source; null clears. */
        SourcePatch: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description The schema.org type.
             * @example Report
             */
            type?: ("CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book") | null;
            /**
             * @description What the source is called.
             * @example Report of the Independent International Fact-Finding Mission on Venezuela
             */
            name?: string | null;
            /**
             * @description What it is, and what of it the story uses.
             * @example Commissioned by the UN Human Rights Council; names torture and executions.
             */
            description?: string | null;
            /**
             * @description Where the source itself can be found.
             * @example https://www.icc-cpi.int
             */
            url?: string | null;
            /**
             * @description Who wrote or made it.
             * @example [
             *       {
             *         "name": "Tim Niendorf"
             *       }
             *     ]
             */
            author?: {
                /**
                 * @description The name, as a byline gives it.
                 * @example Tim Niendorf
                 */
                name: string;
                /**
                 * @description What they are.
                 * @example Political Editor
                 */
                jobTitle?: string | null;
            }[] | null;
            /**
             * @description Who published it.
             * @example UN Human Rights Council
             */
            publisher?: string | null;
            /**
             * @description When it was published, as precisely as it is known.
             * @example 2017
             */
            datePublished?: components["schemas"]["Edtf"] | null;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage?: string | null;
        };
        /** @description A story as it is written. */
        StoryInput: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @default null
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description What the story is called.
             * @example Maduro and the International Criminal Court
             */
            name: string;
            /**
             * @description What it is about.
             * @default null
             * @example How the protests of 2017 came before the court in The Hague.
             */
            description?: string | null;
            /**
             * @description Words that it is filed and found under.
             * @default []
             * @example [
             *       "Venezuela",
             *       "International Criminal Court"
             *     ]
             */
            keywords?: string[];
            /**
             * @description Whether readers see it at once: `published` needs the role editor.
             * @default draft
             * @example draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        /** @description What changes in a story; null clears. */
        StoryPatch: {
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string | null;
            /**
             * @description What the story is called.
             * @example Maduro and the International Criminal Court
             */
            name?: string | null;
            /**
             * @description What it is about.
             * @example How the protests of 2017 came before the court in The Hague.
             */
            description?: string | null;
            /**
             * @description Words that it is filed and found under.
             * @example [
             *       "Venezuela",
             *       "International Criminal Court"
             *     ]
             */
            keywords?: string[] | null;
        };
        /** @description What was wrong, and what is right. */
        CorrectionInput: {
            /**
             * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
             * @example correction
             * @enum {string}
             */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /**
             * @description What readers are told.
             * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
             */
            text: string;
            /**
             * @description How grave the mistake was.
             * @default substantive
             * @example substantive
             * @enum {string}
             */
            severity?: "minor" | "substantive" | "critical";
            /**
             * @description Where readers are to meet the note: above the text, below it, or in it.
             * @default top
             * @example top
             * @enum {string}
             */
            placement?: "top" | "bottom" | "inline";
            /**
             * @description Why, for the newsroom only.
             * @default null
             * @example A reader pointed to the record of the electoral council.
             */
            reason?: string | null;
            /**
             * @description The sources that it rests on.
             * @example [
             *       "presidential-election-results-2018"
             *     ]
             */
            evidence?: components["schemas"]["ReferenceInput"][];
            /**
             * @description The mistaken correction that this one takes the place of.
             * @default null
             * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            supersedes?: string | null;
            /**
             * @description The entries that it is about, all corrected or none.
             * @example [
             *       {
             *         "type": "article",
             *         "id": "maduro-and-icc-sign-agreement",
             *         "changes": [
             *           {
             *             "quote": {
             *               "exact": "re-election in 2019"
             *             },
             *             "replacement": "re-election in May 2018"
             *           }
             *         ]
             *       }
             *     ]
             */
            targets: components["schemas"]["CorrectionTargetInput"][];
            /**
             * @description `true` answers what would change, and writes nothing.
             * @default false
             * @example true
             */
            dryRun?: boolean;
        };
        /** @description One entry that is corrected, and how. */
        CorrectionTargetInput: {
            /**
             * @description The kind of the entry.
             * @example article
             * @enum {string}
             */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /**
             * @description Its id or slug.
             * @example maduro-and-icc-sign-agreement
             */
            id: string;
            /**
             * @description What changes in it; empty for a note alone.
             * @default []
             * @example [
             *       {
             *         "quote": {
             *           "exact": "re-election in 2019"
             *         },
             *         "replacement": "re-election in May 2018"
             *       }
             *     ]
             */
            changes?: (components["schemas"]["QuoteChange"] | components["schemas"]["FieldChange"])[];
        };
        /** @description Puts other words in the place of a passage. */
        QuoteChange: {
            /**
             * @description A W3C TextQuoteSelector over the published text, across spans, marks and blocks.
             * @example {
             *       "exact": "re-election in 2019"
             *     }
             */
            quote: components["schemas"]["TextQuoteSelector"];
            /**
             * @description What replaces it, letter for letter: it is plain text, and Markdown in it stays as it is written. Empty to take it out.
             * @example re-election in May 2018
             */
            replacement: string;
        };
        /** @description A W3C TextQuoteSelector over the published text, across spans, marks and blocks. */
        TextQuoteSelector: {
            /**
             * @description The text that is wrong, as readers see it.
             * @example re-election in 2019
             */
            exact: string;
            /**
             * @description Text just before it, where it occurs more than once.
             * @example Maduro’s contested
             */
            prefix?: string;
            /**
             * @description Text just after it, where it occurs more than once.
             * @example , he has been isolated
             */
            suffix?: string;
        };
        /** @description Puts another value in the place of a member. */
        FieldChange: {
            /**
             * @description A JSON pointer into the entry as it is written.
             * @example /startDate
             */
            field: string;
            /**
             * @description The right value; null clears.
             * @example 2018-05-20
             */
            value: unknown;
        };
        /** @description Nothing: the path says it all. */
        Approval: Record<string, never>;
        /** @description Why a proposal is rejected. */
        Rejection: {
            /**
             * @description Why, for its author.
             * @example The source says otherwise.
             */
            reason: string;
        };
        /** @description What somebody asks to have corrected. */
        CorrectionRequestInput: {
            /**
             * @description Something published.
             * @example {
             *       "type": "article",
             *       "id": "maduro-and-icc-sign-agreement"
             *     }
             */
            about: components["schemas"]["RequestSubject"];
            /**
             * @description What is wrong, in plain text.
             * @example The presidential election took place in May 2018, not in 2019.
             */
            text: string;
            /**
             * @description The passage that is wrong.
             * @default null
             * @example {
             *       "exact": "re-election in 2019"
             *     }
             */
            quote?: components["schemas"]["TextQuoteSelector"] | null;
            /**
             * @description Where the right facts can be read.
             * @default null
             * @example https://www.icc-cpi.int
             */
            evidenceUrl?: string | null;
            /**
             * @description For questions back. Only editors see it, and it is deleted after some weeks or once the request is closed.
             * @default null
             * @example reader@example.org
             */
            email?: string | null;
        };
        /** @description Something published. */
        RequestSubject: {
            /**
             * @description The kind of the entry.
             * @example article
             * @enum {string}
             */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /**
             * @description Its id or slug.
             * @example maduro-and-icc-sign-agreement
             */
            id: string;
        };
        /** @description Why a request is rejected. */
        RequestRejection: {
            /**
             * @description Why, for who asked.
             * @example The electoral council’s own record gives the date that we print.
             */
            reason: string;
        };
        /** @description Which request asked for the same before. */
        RequestDuplicate: {
            /**
             * @description The id of the request that came before.
             * @example 01a20d3f-1b0a-7c11-8a5e-5d2f9c0b7e44
             */
            of: string;
        };
        /** @description A key that is to be made. */
        KeyInput: {
            /**
             * @description `contributor` writes drafts and proposes, `editor` publishes and corrects, `admin` does everything.
             * @example editor
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            /**
             * @description Who uses it; corrections are signed with it. Two keys of one name count as one person.
             * @example Ana, news desk
             */
            name: string;
            /**
             * @description When it stops being valid; null for never.
             * @default null
             * @example 2126-11-24T08:00:00.000Z
             */
            expires?: string | null;
            /**
             * @description The resources that it may write; empty for all. A correction takes `corrections` and the kind of every entry that it corrects.
             * @default []
             * @example [
             *       "claims",
             *       "sources"
             *     ]
             */
            scope?: ("articles" | "actors" | "events" | "claims" | "sources" | "stories" | "corrections")[];
        };
        /** @description A webhook that is to be made. */
        WebhookInput: {
            /**
             * @description Where deliveries are posted to.
             * @example https://example.com/dossier
             */
            url: string;
            /**
             * @description The operations that it is told of; empty for every public change.
             * @default []
             * @example [
             *       "publishCorrection",
             *       "publishArticle"
             *     ]
             */
            events?: string[];
            /**
             * @description Signs the deliveries; left out, one is made.
             * @example whsec_bWFkdXJvLWFuZC10aGUtaWNjLTIwMjEtMTEtMDM=
             */
            secret?: string;
        };
        /** @description A public change, as a webhook gets it. */
        ChangeDelivery: {
            /**
             * @description The operation, or `test`.
             * @example publishArticle
             */
            type: string;
            /**
             * Format: date-time
             * @description When it happened, in UTC.
             * @example 2026-11-24T11:10:26.358Z
             */
            timestamp: string;
            /**
             * @description The change, as the log has it.
             * @example {
             *       "seq": 45,
             *       "instant": "2026-11-24T11:10:26.358Z",
             *       "operation": "publishCorrection",
             *       "entry": {
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "type": "article",
             *         "version": 2
             *       },
             *       "correction": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "note": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *       "updateKind": null,
             *       "public": true
             *     }
             */
            data: components["schemas"]["Change"];
        };
        /** @description One line of the log: something that happened. */
        Change: {
            /**
             * Format: int64
             * @description Its place in the log that was asked for: the readers’, or with `draft=true` the whole one. Send the last one as `after`.
             * @example 45
             */
            seq: number;
            /**
             * Format: date-time
             * @description When it happened, in UTC.
             * @example 2026-11-24T11:10:26.358Z
             */
            instant: string;
            /**
             * @description The operationId of what happened.
             * @example publishArticle
             */
            operation: string;
            /**
             * @description The entry that it happened to, if it was one.
             * @example {
             *       "id": "01a20d36-7633-747d-a376-5038d5353656",
             *       "type": "article",
             *       "version": 2
             *     }
             */
            entry: {
                /**
                 * Format: uuid
                 * @description The id of the entry.
                 * @example 01a20d36-7633-747d-a376-5038d5353656
                 */
                id: string;
                /**
                 * @description Its kind.
                 * @example article
                 * @enum {string}
                 */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                /**
                 * @description The version that came of it.
                 * @example 2
                 */
                version: number | null;
            } | null;
            /**
             * @description The id of the correction that it was, or came of.
             * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            correction: string | null;
            /**
             * @description What readers were told; of a scheduled publication that was refused, why (`draft=true`).
             * @example Adds the reaction of the opposition.
             */
            note: string | null;
            /**
             * @description Of a publication over an earlier version: what kind of change.
             * @example update
             */
            updateKind: ("update" | "minor") | null;
            /**
             * @description Whether what readers see changed.
             * @example true
             */
            public: boolean;
            /**
             * @description Who did it; only with `draft=true`.
             * @example Ana, news desk
             */
            by?: string | null;
        };
        /** @description A page of articles. */
        ArticlePage: {
            /**
             * @description The articles of this page.
             * @example [
             *       {
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "type": "NewsArticle",
             *         "slug": "maduro-and-icc-sign-agreement",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement",
             *         "version": 1,
             *         "status": "published",
             *         "dateCreated": "2026-11-24T11:00:02.740Z",
             *         "dateModified": "2026-11-24T11:00:02.781Z",
             *         "headline": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "alternativeHeadline": "Venezuela and the court in The Hague put their names to one paper",
             *         "description": "The International Criminal Court will look into the year of the great protests, and Venezuela’s president signs. Retold from a report by Tim Niendorf, Political Editor.",
             *         "inLanguage": "en",
             *         "articleSection": "World",
             *         "keywords": [
             *           "Venezuela"
             *         ],
             *         "author": [
             *           {
             *             "name": "The Dossier newsroom"
             *           }
             *         ],
             *         "contributor": [
             *           {
             *             "name": "Tim Niendorf",
             *             "jobTitle": "Political Editor"
             *           }
             *         ],
             *         "dateline": "CARACAS",
             *         "articleBody": [
             *           {
             *             "_key": "8cf66b9b955c",
             *             "_type": "block",
             *             "style": "normal",
             *             "children": [
             *               {
             *                 "_key": "9198d4497362",
             *                 "text": "A president and the prosecutor about to investigate what happened on his watch rarely pose for one photograph. In the Miraflores Palace in Caracas, ",
             *                 "_type": "span",
             *                 "marks": []
             *               }
             *             ],
             *             "markDefs": [
             *               {
             *                 "_key": "m1",
             *                 "_type": "actor",
             *                 "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *                 "type": "Person",
             *                 "slug": "nicolas-maduro",
             *                 "name": "Nicolás Maduro",
             *                 "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *               }
             *             ]
             *           }
             *         ],
             *         "datePublished": "2026-11-24T11:00:02.781Z",
             *         "isBasedOn": [
             *           {
             *             "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *             "type": "NewsArticle",
             *             "slug": "niendorf-report-2021",
             *             "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *             "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *           }
             *         ],
             *         "citation": [
             *           {
             *             "id": "01a20d36-6ff0-70de-8c4e-8ea2d226e702",
             *             "type": "VideoObject",
             *             "slug": "maduro-television-statement",
             *             "name": "Nicolás Maduro on television about the prosecutor’s decision",
             *             "url": "http://localhost:3000/v1/sources/maduro-television-statement"
             *           }
             *         ],
             *         "translationOf": null,
             *         "workTranslation": [],
             *         "translationStatus": null,
             *         "untranslatedCorrections": [],
             *         "story": {
             *           "id": "01a20d36-7608-7059-a181-60f9d3f42c9a",
             *           "type": "Collection",
             *           "slug": "maduro-and-the-icc",
             *           "name": "Maduro and the International Criminal Court",
             *           "url": "http://localhost:3000/v1/stories/maduro-and-the-icc"
             *         },
             *         "actors": [
             *           {
             *             "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *             "type": "Person",
             *             "slug": "nicolas-maduro",
             *             "name": "Nicolás Maduro",
             *             "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *           }
             *         ],
             *         "events": [
             *           {
             *             "id": "01a20d36-74b9-749f-801e-c1b35a23e34f",
             *             "type": "Event",
             *             "slug": "icc-agreement-signed",
             *             "name": "Maduro and Khan sign the agreement",
             *             "url": "http://localhost:3000/v1/events/icc-agreement-signed"
             *           }
             *         ],
             *         "claims": [],
             *         "corrections": []
             *       }
             *     ]
             */
            items: (components["schemas"]["Article"] | components["schemas"]["ArticleFields"])[];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are; what `q` finds is counted up to 10000.
             * @example 11
             */
            total?: number;
            /**
             * @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.
             * @example true
             */
            totalIsExact?: boolean;
        };
        /** @description Articles are news texts whose passages say which claims, actors and events they carry. */
        Article: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example NewsArticle
             * @constant
             */
            type: "NewsArticle";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-12-01T05:00:00.000Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description The headline, in one line.
             * @example Maduro and the International Criminal Court sign an agreement
             */
            headline: string;
            /**
             * @description A second headline, such as a subtitle.
             * @example Venezuela and the court in The Hague put their names to one paper
             */
            alternativeHeadline: string | null;
            /**
             * @description The standfirst.
             * @example The court will look into the protests of 2017, and Venezuela’s president signs.
             */
            description: string | null;
            /**
             * @description Portable Text, or text in the form that `body` asks for; left out with `body=none`.
             * @example [
             *       {
             *         "_key": "8cf66b9b955c",
             *         "_type": "block",
             *         "style": "normal",
             *         "children": [
             *           {
             *             "_key": "9198d4497362",
             *             "text": "A president and the prosecutor about to investigate what happened on his watch rarely pose for one photograph. In the Miraflores Palace in Caracas, ",
             *             "_type": "span",
             *             "marks": []
             *           }
             *         ],
             *         "markDefs": [
             *           {
             *             "_key": "m1",
             *             "_type": "actor",
             *             "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *             "type": "Person",
             *             "slug": "nicolas-maduro",
             *             "name": "Nicolás Maduro",
             *             "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *           }
             *         ]
             *       }
             *     ]
             */
            articleBody?: components["schemas"]["PortableText"] | string;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage: string;
            /**
             * @description The section of the paper.
             * @example World
             */
            articleSection: string | null;
            /**
             * @description Words that it is filed and found under.
             * @example [
             *       "Venezuela",
             *       "human rights"
             *     ]
             */
            keywords: string[];
            /**
             * @description Who wrote it, in the order of the byline.
             * @example [
             *       {
             *         "name": "The Dossier newsroom"
             *       }
             *     ]
             */
            author: components["schemas"]["Byline"][];
            /**
             * @description Who else had a part in it, such as the author of a report that it retells.
             * @example [
             *       {
             *         "name": "Tim Niendorf",
             *         "jobTitle": "Political Editor"
             *       }
             *     ]
             */
            contributor: components["schemas"]["Byline"][];
            /**
             * @description Where it was written, as it stands before the text.
             * @example CARACAS
             */
            dateline: string | null;
            /**
             * @description When readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePublished: string | null;
            /**
             * @description The sources that it retells.
             * @example [
             *       {
             *         "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *         "type": "NewsArticle",
             *         "slug": "niendorf-report-2021",
             *         "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *         "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *       }
             *     ]
             */
            isBasedOn: components["schemas"]["Reference"][];
            /**
             * @description The sources that it cites.
             * @example [
             *       {
             *         "id": "01a20d36-6ff0-70de-8c4e-8ea2d226e702",
             *         "type": "VideoObject",
             *         "slug": "maduro-television-statement",
             *         "name": "Nicolás Maduro on television about the prosecutor’s decision",
             *         "url": "http://localhost:3000/v1/sources/maduro-television-statement"
             *       }
             *     ]
             */
            citation: components["schemas"]["Reference"][];
            /**
             * @description The article that it is a translation of.
             * @example {
             *       "id": "01a20d36-7633-747d-a376-5038d5353656",
             *       "type": "Person",
             *       "slug": "nicolas-maduro",
             *       "name": "Nicolás Maduro",
             *       "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *     }
             */
            translationOf: components["schemas"]["Reference"] | null;
            /**
             * @description Its translations, by language; at most 100.
             * @example [
             *       {
             *         "id": "01a20d61-0c2f-7d0a-8a5e-6f1b2c3d4e5f",
             *         "type": "NewsArticle",
             *         "slug": "maduro-y-la-corte-firman-un-acuerdo",
             *         "name": "Maduro y la Corte Penal Internacional firman un acuerdo",
             *         "url": "http://localhost:3000/v1/articles/maduro-y-la-corte-firman-un-acuerdo",
             *         "inLanguage": "es"
             *       }
             *     ]
             */
            workTranslation: components["schemas"]["TranslationReference"][];
            /**
             * @description Of a translation: `stale` while its original has a correction that changed its text and that came after the translation was first published, and no correction was published on the translation since. Null for what is no translation, or that of an article that is not shown.
             * @example stale
             */
            translationStatus: ("current" | "stale") | null;
            /**
             * @description The corrections of its original that make a translation stale, oldest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "datePublished": "2026-11-24T11:00:02.740Z"
             *       }
             *     ]
             */
            untranslatedCorrections: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
                /**
                 * Format: date-time
                 * @description When readers were told.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                datePublished: string;
            }[];
            /**
             * @description The running story that it belongs to.
             * @example {
             *       "id": "01a20d36-7608-7059-a181-60f9d3f42c9a",
             *       "type": "Collection",
             *       "slug": "maduro-and-the-icc",
             *       "name": "Maduro and the International Criminal Court",
             *       "url": "http://localhost:3000/v1/stories/maduro-and-the-icc"
             *     }
             */
            story: components["schemas"]["Reference"] | null;
            /**
             * @description Those that its passages mention, in order.
             * @example [
             *       {
             *         "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *         "type": "Person",
             *         "slug": "nicolas-maduro",
             *         "name": "Nicolás Maduro",
             *         "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *       }
             *     ]
             */
            actors: components["schemas"]["Reference"][];
            /**
             * @description Those that its passages mention, in order.
             * @example [
             *       {
             *         "id": "01a20d36-74b9-749f-801e-c1b35a23e34f",
             *         "type": "Event",
             *         "slug": "icc-agreement-signed",
             *         "name": "Maduro and Khan sign the agreement",
             *         "url": "http://localhost:3000/v1/events/icc-agreement-signed"
             *       }
             *     ]
             */
            events: components["schemas"]["Reference"][];
            /**
             * @description Those that its passages make, in order.
             * @example [
             *       {
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "type": "Person",
             *         "slug": "nicolas-maduro",
             *         "name": "Nicolás Maduro",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *       }
             *     ]
             */
            claims: components["schemas"]["Reference"][];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description A publication to come. */
        Scheduled: {
            /**
             * Format: date-time
             * @description When readers are to see it.
             * @example 2026-11-24T11:00:02.740Z
             */
            publishAt: string;
            /**
             * Format: int64
             * @description The version that was agreed on; no newer one is.
             * @example 1
             */
            version: number;
            /**
             * @description Who scheduled it, and signs the publication.
             * @example Ana, news desk
             */
            by: string;
        };
        /** @description Portable Text: blocks of spans; markDefs link passages or say what they mention. */
        PortableText: components["schemas"]["PortableTextBlock"][];
        /** @description A paragraph, heading, quotation or list item. */
        PortableTextBlock: {
            /**
             * @description `block`.
             * @example block
             * @constant
             */
            _type: "block";
            /**
             * @description Stable identity within its array.
             * @example b1
             */
            _key: string;
            /**
             * @description A paragraph, a heading or a quotation.
             * @example normal
             * @enum {string}
             */
            style: "normal" | "h2" | "h3" | "h4" | "blockquote";
            /**
             * @description On an item of a list: which kind.
             * @example bullet
             * @enum {string}
             */
            listItem?: "bullet" | "number";
            /**
             * Format: int32
             * @description Depth of a list item; 1 unless told.
             * @example 1
             */
            level?: number;
            /**
             * @description The text, in runs of one set of marks each.
             * @example [
             *       {
             *         "_key": "9198d4497362",
             *         "text": "A president and the prosecutor about to investigate what happened on his watch rarely pose for one photograph. In the Miraflores Palace in Caracas, ",
             *         "_type": "span",
             *         "marks": []
             *       }
             *     ]
             */
            children: {
                /**
                 * @description `span`.
                 * @example span
                 * @constant
                 */
                _type: "span";
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /**
                 * @description The text itself.
                 * @example May 2018
                 */
                text: string;
                /**
                 * @description Decorators, or `_key`s of the markDefs of the block.
                 * @example [
                 *       "m1",
                 *       "strong"
                 *     ]
                 */
                marks: string[];
            }[];
            /**
             * @description What the marks of its spans stand for: links and mentions.
             * @example [
             *       {
             *         "_key": "m1",
             *         "_type": "actor",
             *         "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *         "type": "Person",
             *         "slug": "nicolas-maduro",
             *         "name": "Nicolás Maduro",
             *         "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *       }
             *     ]
             */
            markDefs: ({
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /**
                 * @description `link`.
                 * @example link
                 * @constant
                 */
                _type: "link";
                /**
                 * @description Where it leads.
                 * @example https://www.icc-cpi.int
                 */
                href: string;
            } | {
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /**
                 * @description The kind of entry that the passage mentions.
                 * @example event
                 * @enum {string}
                 */
                _type: "claim" | "actor" | "event";
                /**
                 * @description The id of the entry.
                 * @example 01a20d36-745b-714d-aacf-785bf42aa819
                 */
                id: string;
                /**
                 * @description The schema.org type.
                 * @example Event
                 */
                type?: string;
                /**
                 * @description The slug of the entry.
                 * @example presidential-re-election
                 */
                slug: string;
                /**
                 * @description What it is called.
                 * @example Maduro’s contested re-election
                 */
                name: string;
                /**
                 * @description Where it is read.
                 * @example http://localhost:3000/v1/events/presidential-re-election
                 */
                url: string;
                /**
                 * @description On a claim: how it stands.
                 * @example disputed
                 */
                claimStatus?: string;
            })[];
        };
        /**
         * @description Somebody named, who need not be an entry.
         * @example {
         *       "name": "Tim Niendorf",
         *       "jobTitle": "Political Editor"
         *     }
         */
        Byline: {
            /**
             * @description The name, as a byline gives it.
             * @example Tim Niendorf
             */
            name: string;
            /**
             * @description What they are.
             * @example Political Editor
             */
            jobTitle?: string;
        };
        /** @description Another entry, compact; `include` puts the whole entry in its place. */
        Reference: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * @description The headline, name or text.
             * @example Nicolás Maduro
             */
            name: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * @description On a claim: how it stands.
             * @example disputed
             */
            claimStatus?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A translation, compact. */
        TranslationReference: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * @description The headline, name or text.
             * @example Nicolás Maduro
             */
            name: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * @description On a claim: how it stands.
             * @example disputed
             */
            claimStatus?: string;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A public note on a change of this entry; the whole record is at its `url`. */
        CorrectionNote: {
            /**
             * Format: uuid
             * @description The id of the correction.
             * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example CorrectionComment
             * @constant
             */
            type: "CorrectionComment";
            /**
             * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
             * @example correction
             * @enum {string}
             */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /**
             * @description What readers are told.
             * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
             */
            text: string;
            /**
             * @description How grave the mistake was.
             * @example substantive
             * @enum {string}
             */
            severity: "minor" | "substantive" | "critical";
            /**
             * @description Where readers are to meet the note: above the text, below it, or in it.
             * @example top
             * @enum {string}
             */
            placement: "top" | "bottom" | "inline";
            /**
             * Format: date-time
             * @description When readers were told.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePublished: string;
            /**
             * @description The version of this entry that was wrong.
             * @example 1
             */
            fromVersion: number | null;
            /**
             * @description The version of this entry that replaced it.
             * @example 2
             */
            toVersion: number | null;
            /**
             * @description The correction that took its place, if it was mistaken.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     }
             */
            supersededBy: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
            } | null;
            /**
             * @description With the placement `inline`: where the corrected passages stand in this version, to mark them and show what stood there; those that a later edit moved, reworded or removed are left out.
             * @example [
             *       {
             *         "blockKey": "dc01a3fa1b26",
             *         "start": 118,
             *         "exact": "re-election in May 2018",
             *         "oldValue": "re-election in 2019"
             *       }
             *     ]
             */
            anchors?: {
                /**
                 * @description The `_key` of the block.
                 * @example dc01a3fa1b26
                 */
                blockKey: string;
                /**
                 * Format: int64
                 * @description UTF-16 offset in the text of the block.
                 * @example 118
                 */
                start: number;
                /**
                 * @description The new text.
                 * @example re-election in May 2018
                 */
                exact: string;
                /**
                 * @description What stood there.
                 * @example re-election in 2019
                 */
                oldValue: string;
            }[];
            /**
             * Format: uri
             * @description Where the whole record of it is read.
             * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The members that `fields` asked for. Articles are news texts whose passages say which claims, actors and events they carry. */
        ArticleFields: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id?: string;
            /**
             * @description The schema.org type.
             * @example NewsArticle
             * @constant
             */
            type?: "NewsArticle";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url?: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified?: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-11-24T11:00:02.740Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description The headline, in one line.
             * @example Maduro and the International Criminal Court sign an agreement
             */
            headline?: string;
            /**
             * @description A second headline, such as a subtitle.
             * @example Venezuela and the court in The Hague put their names to one paper
             */
            alternativeHeadline?: string | null;
            /**
             * @description The standfirst.
             * @example The court will look into the protests of 2017, and Venezuela’s president signs.
             */
            description?: string | null;
            /**
             * @description Portable Text, or text in the form that `body` asks for; left out with `body=none`.
             * @example [
             *       {
             *         "_key": "8cf66b9b955c",
             *         "_type": "block",
             *         "style": "normal",
             *         "children": [
             *           {
             *             "_key": "9198d4497362",
             *             "text": "A president and the prosecutor about to investigate what happened on his watch rarely pose for one photograph. In the Miraflores Palace in Caracas, ",
             *             "_type": "span",
             *             "marks": []
             *           }
             *         ],
             *         "markDefs": [
             *           {
             *             "_key": "m1",
             *             "_type": "actor",
             *             "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *             "type": "Person",
             *             "slug": "nicolas-maduro",
             *             "name": "Nicolás Maduro",
             *             "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *           }
             *         ]
             *       }
             *     ]
             */
            articleBody?: components["schemas"]["PortableText"] | string;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage?: string;
            /**
             * @description The section of the paper.
             * @example World
             */
            articleSection?: string | null;
            /**
             * @description Words that it is filed and found under.
             * @example [
             *       "Venezuela",
             *       "human rights"
             *     ]
             */
            keywords?: string[];
            /**
             * @description Who wrote it, in the order of the byline.
             * @example [
             *       {
             *         "name": "The Dossier newsroom"
             *       }
             *     ]
             */
            author?: components["schemas"]["Byline"][];
            /**
             * @description Who else had a part in it, such as the author of a report that it retells.
             * @example [
             *       {
             *         "name": "Tim Niendorf",
             *         "jobTitle": "Political Editor"
             *       }
             *     ]
             */
            contributor?: components["schemas"]["Byline"][];
            /**
             * @description Where it was written, as it stands before the text.
             * @example CARACAS
             */
            dateline?: string | null;
            /**
             * @description When readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePublished?: string | null;
            /**
             * @description The sources that it retells.
             * @example [
             *       {
             *         "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *         "type": "NewsArticle",
             *         "slug": "niendorf-report-2021",
             *         "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *         "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *       }
             *     ]
             */
            isBasedOn?: components["schemas"]["Reference"][];
            /**
             * @description The sources that it cites.
             * @example [
             *       {
             *         "id": "01a20d36-6ff0-70de-8c4e-8ea2d226e702",
             *         "type": "VideoObject",
             *         "slug": "maduro-television-statement",
             *         "name": "Nicolás Maduro on television about the prosecutor’s decision",
             *         "url": "http://localhost:3000/v1/sources/maduro-television-statement"
             *       }
             *     ]
             */
            citation?: components["schemas"]["Reference"][];
            /**
             * @description The article that it is a translation of.
             * @example {
             *       "id": "01a20d36-7633-747d-a376-5038d5353656",
             *       "type": "Person",
             *       "slug": "nicolas-maduro",
             *       "name": "Nicolás Maduro",
             *       "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *     }
             */
            translationOf?: components["schemas"]["Reference"] | null;
            /**
             * @description Its translations, by language; at most 100.
             * @example [
             *       {
             *         "id": "01a20d61-0c2f-7d0a-8a5e-6f1b2c3d4e5f",
             *         "type": "NewsArticle",
             *         "slug": "maduro-y-la-corte-firman-un-acuerdo",
             *         "name": "Maduro y la Corte Penal Internacional firman un acuerdo",
             *         "url": "http://localhost:3000/v1/articles/maduro-y-la-corte-firman-un-acuerdo",
             *         "inLanguage": "es"
             *       }
             *     ]
             */
            workTranslation?: components["schemas"]["TranslationReference"][];
            /**
             * @description Of a translation: `stale` while its original has a correction that changed its text and that came after the translation was first published, and no correction was published on the translation since. Null for what is no translation, or that of an article that is not shown.
             * @example stale
             */
            translationStatus?: ("current" | "stale") | null;
            /**
             * @description The corrections of its original that make a translation stale, oldest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "datePublished": "2026-11-24T11:00:02.740Z"
             *       }
             *     ]
             */
            untranslatedCorrections?: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
                /**
                 * Format: date-time
                 * @description When readers were told.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                datePublished: string;
            }[];
            /**
             * @description The running story that it belongs to.
             * @example {
             *       "id": "01a20d36-7608-7059-a181-60f9d3f42c9a",
             *       "type": "Collection",
             *       "slug": "maduro-and-the-icc",
             *       "name": "Maduro and the International Criminal Court",
             *       "url": "http://localhost:3000/v1/stories/maduro-and-the-icc"
             *     }
             */
            story?: components["schemas"]["Reference"] | null;
            /**
             * @description Those that its passages mention, in order.
             * @example [
             *       {
             *         "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *         "type": "Person",
             *         "slug": "nicolas-maduro",
             *         "name": "Nicolás Maduro",
             *         "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *       }
             *     ]
             */
            actors?: components["schemas"]["Reference"][];
            /**
             * @description Those that its passages mention, in order.
             * @example [
             *       {
             *         "id": "01a20d36-74b9-749f-801e-c1b35a23e34f",
             *         "type": "Event",
             *         "slug": "icc-agreement-signed",
             *         "name": "Maduro and Khan sign the agreement",
             *         "url": "http://localhost:3000/v1/events/icc-agreement-signed"
             *       }
             *     ]
             */
            events?: components["schemas"]["Reference"][];
            /**
             * @description Those that its passages make, in order.
             * @example [
             *       {
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "type": "Person",
             *         "slug": "nicolas-maduro",
             *         "name": "Nicolás Maduro",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *       }
             *     ]
             */
            claims?: components["schemas"]["Reference"][];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        /** @description Where the neighbours of this page are. */
        Page: {
            /**
             * @description Send as `after` for the next page; null on the last.
             * @example RzNfa2V4YW0ieyJzb3J0IjoiLWRhdGVQdWJsaXNoZWQifQ
             */
            next: string | null;
            /**
             * @description Send as `before` for the page before; null on the first.
             * @example RzNfa2V4YW0ieyJzb3J0IjoiLWRhdGVQdWJsaXNoZWQifQ
             */
            previous: string | null;
            /**
             * Format: int32
             * @description How many items it was to have at most.
             * @example 20
             */
            limit: number;
        };
        /** @description A refusal, as RFC 9457 describes it. After `errors` come members of the types that their descriptions name. */
        Problem: {
            /**
             * Format: uri
             * @description Names the kind of problem; the page there has its cause and remedy.
             * @example http://localhost:3000/problems/invalid-request
             */
            type: string;
            /**
             * @description What kind of problem it is.
             * @example The request is not valid
             */
            title: string;
            /**
             * Format: int32
             * @description The status of the answer.
             * @example 400
             */
            status: number;
            /**
             * @description What happened this time.
             * @example The request has one fault: /headline must be one line
             */
            detail: string;
            /**
             * @description The request id, as in `X-Request-Id` and the log.
             * @example 0b0f6a8e-3c52-4d43-9a0a-6a3a4f6d2a11
             */
            instance: string;
            /**
             * @description Every fault in the request, all at once.
             * @example [
             *       {
             *         "in": "body",
             *         "pointer": "/headline",
             *         "detail": "must be one line"
             *       }
             *     ]
             */
            errors?: components["schemas"]["Fault"][];
            /**
             * @description `retracted`, `taken-down`: show it in the place of the entry.
             * @example {
             *       "text": "We could not confirm what it said.",
             *       "datePublished": "2026-12-01T09:30:00.000Z"
             *     }
             */
            notice?: components["schemas"]["Notice"];
            /**
             * @description `conflict`: the state that it is in.
             * @example draft
             */
            state?: string;
            /**
             * @description `conflict`: what you can do in that state.
             * @example [
             *       "publish"
             *     ]
             */
            possible?: string[];
            /**
             * Format: int64
             * @description `precondition-failed`: the number of the newest version.
             * @example 8
             */
            currentVersion?: number;
            /**
             * @description `precondition-failed`: who made it.
             * @example Ada
             */
            changedBy?: string;
            /**
             * Format: date-time
             * @description `precondition-failed`: when it was made.
             * @example 2026-12-01T09:30:00.000Z
             */
            dateModified?: string;
            /**
             * @description `precondition-failed`: where it differs from yours, as JSON pointers.
             * @example [
             *       "/headline"
             *     ]
             */
            changed?: string[];
            /**
             * @description `not-acceptable`: the media types or languages that there are.
             * @example [
             *       "application/json",
             *       "application/ld+json"
             *     ]
             */
            available?: string[];
            /**
             * @description `unsupported-media-type`: what is read here.
             * @example [
             *       "application/json"
             *     ]
             */
            accepted?: string[];
            /**
             * @description `undoes-correction`: those that would be taken back.
             * @example [
             *       {
             *         "id": "01a20d36-7d00-7000-8000-4b1f0c1f5a01",
             *         "text": "The agreement was signed in Caracas, not in The Hague."
             *       }
             *     ]
             */
            corrections?: ({
                /**
                 * @description The id.
                 * @example 01a20d36-7d00-7000-8000-4b1f0c1f5a01
                 */
                id: string;
                /**
                 * @description The note to readers.
                 * @example The agreement was signed in Caracas, not in The Hague.
                 */
                text: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description One fault in a request. */
        Fault: {
            /**
             * @description The part of the request.
             * @example body
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /**
             * @description A JSON pointer (RFC 6901) into that part.
             * @example /headline
             */
            pointer: string;
            /**
             * @description What is wrong there.
             * @example must be one line
             */
            detail: string;
            /**
             * @description Which problem this fault alone would be, where they can be several.
             * @example quote-not-found
             */
            code?: string;
            /**
             * @description Of a quote that does not stand there: the passages most like it.
             * @example [
             *       {
             *         "blockKey": "b1",
             *         "text": "the court in The Hague",
             *         "similarity": 0.95,
             *         "prefix": "a delegation of ",
             *         "suffix": " came to Caracas"
             *       }
             *     ]
             */
            nearest?: ({
                /**
                 * @description The block where it begins.
                 * @example b1
                 */
                blockKey: string;
                /**
                 * @description The passage, as it stands there.
                 * @example the court in The Hague
                 */
                text: string;
                /**
                 * @description How like the quote it is, from 0 to 1.
                 * @example 0.95
                 */
                similarity: number;
                /**
                 * @description What stands before it.
                 * @example a delegation of
                 */
                prefix: string;
                /**
                 * @description What stands after it.
                 * @example came to Caracas
                 */
                suffix: string;
            } & {
                [key: string]: unknown;
            })[];
            /**
             * @description Of a quote that stands there more than once: where.
             * @example [
             *       {
             *         "blockKeys": [
             *           "b1"
             *         ],
             *         "exact": "the court in the Hague",
             *         "prefix": "a delegation of ",
             *         "suffix": " came to Caracas"
             *       }
             *     ]
             */
            matches?: ({
                /**
                 * @description The blocks that it touches.
                 * @example [
                 *       "b1"
                 *     ]
                 */
                blockKeys: string[];
                /**
                 * @description The text, as it stands there.
                 * @example the court in the Hague
                 */
                exact: string;
                /**
                 * @description What stands before it.
                 * @example a delegation of
                 */
                prefix: string;
                /**
                 * @description What stands after it.
                 * @example came to Caracas
                 */
                suffix: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description What stands in the place of an entry that was taken away. */
        Notice: {
            /**
             * @description What readers are told.
             * @example We could not confirm what it said.
             */
            text: string | null;
            /**
             * Format: date-time
             * @description Since when.
             * @example 2026-12-01T09:30:00.000Z
             */
            datePublished: string;
            /**
             * @description Of a retraction: what it was called when readers last saw it.
             * @example The court opens an office in Caracas
             */
            headline?: string;
            /**
             * @description Of a retraction: its id on the public record.
             * @example 01a20d36-7d00-7000-8000-4b1f0c1f5a01
             */
            correction?: string;
            /**
             * @description Of a takedown: who demanded it.
             * @example A court in Berlin
             */
            authority?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The entry in the vocabulary of schema.org, as JSON-LD. */
        JsonLd: {
            /**
             * @description The vocabulary.
             * @example https://schema.org
             * @constant
             */
            "@context": "https://schema.org";
            /**
             * @description The schema.org type.
             * @example NewsArticle
             */
            "@type": string;
            /**
             * Format: uri
             * @description The address of the entry, which names it.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            "@id": string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            identifier: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The article as ninjs 3.0, the JSON of the International Press Telecommunications Council. */
        Ninjs: {
            /**
             * Format: uri
             * @description Names the article for good, whatever its slug.
             * @example http://localhost:3000/v1/actors/01a20d36-7318-70f9-9282-7a07fa8e1b83
             */
            uri: string;
            /**
             * @description What this document follows.
             * @example {
             *       "name": "ninjs",
             *       "version": "3.0",
             *       "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"
             *     }
             */
            standard: {
                /**
                 * @description The name of the standard.
                 * @example ninjs
                 */
                name: string;
                /**
                 * @description Its version.
                 * @example 3.0
                 */
                version: string;
                /**
                 * Format: uri
                 * @description Where its schema is.
                 * @example https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json
                 */
                schema: string;
            };
            /**
             * @description The kind of content.
             * @example text
             * @constant
             */
            type: "text";
            /**
             * @description Whether all of it is here.
             * @example full
             * @enum {string}
             */
            representationType: "full" | "partial";
            /**
             * @description What is in it.
             * @example text-only
             */
            profile?: string;
            /**
             * @description The number of this version.
             * @example 1
             */
            version?: string;
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.781Z
             */
            firstCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be.
             * @example 2026-11-24T11:00:02.781Z
             */
            versionCreated: string;
            /**
             * Format: date-time
             * @description When its content was made.
             * @example 2026-11-24T11:00:02.781Z
             */
            contentCreated?: string;
            /**
             * @description `canceled`: retracted; `edNote` has the notice.
             * @example usable
             * @enum {string}
             */
            pubStatus: "usable" | "withheld" | "canceled";
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            language?: string;
            /**
             * @description The slug.
             * @example maduro-and-icc-sign-agreement
             */
            slugline?: string;
            /**
             * @description The headline, and the second one.
             * @example [
             *       {
             *         "role": "main",
             *         "contentType": "text/plain",
             *         "value": "Maduro and ICC prosecutor sign an agreement as an investigation opens"
             *       }
             *     ]
             */
            headlines: {
                /**
                 * @description What kind of text it is.
                 * @example main
                 */
                role: string;
                /**
                 * @description Its media type.
                 * @example text/plain
                 */
                contentType: string;
                /**
                 * @description The text.
                 * @example Maduro and ICC prosecutor sign an agreement
                 */
                value: string;
            }[];
            /**
             * @description The standfirst.
             * @example [
             *       {
             *         "role": "standfirst",
             *         "contentType": "text/plain",
             *         "value": "The International Criminal Court will look into the year of the great protests, and Venezuela’s president signs. Retold from a report by Tim Niendorf, Political Editor."
             *       }
             *     ]
             */
            descriptions?: {
                /**
                 * @description What kind of text it is.
                 * @example main
                 */
                role: string;
                /**
                 * @description Its media type.
                 * @example text/plain
                 */
                contentType: string;
                /**
                 * @description The text.
                 * @example Maduro and ICC prosecutor sign an agreement
                 */
                value: string;
            }[];
            /**
             * @description As HTML and as plain text.
             * @example [
             *       {
             *         "role": "main",
             *         "contentType": "text/html",
             *         "charCount": 402,
             *         "wordCount": 66,
             *         "value": "<p>A president and the prosecutor about to investigate what happened on his watch rarely pose for one photograph. In the Miraflores Palace in Caracas, <span data-type=\"actor\" data-id=\"01a20d36-72fb-7169-b344-725c1c340210\" data-slug=\"nicolas-maduro\">Nicolás Maduro</span>, the socialist head of Venezuela&#39;s government, and <span data-type=\"actor\" data-id=\"01a20d36-7318-70f9-9282-7a07fa8e1b83\" data-slug=\"karim-khan\">Karim Khan</span>, who leads the prosecution at the <span data-type=\"actor\" data-id=\"01a20d36-71a4-76b4-8937-ace41f141b51\" data-slug=\"international-criminal-court\">International Criminal Court</span> in The Hague, did just that: on 3 November 2021 <span data-type=\"event\" data-id=\"01a20d36-74b9-749f-801e-c1b35a23e34f\" data-slug=\"icc-agreement-signed\">they put their names to an agreement</span> and showed the signed papers.</p>"
             *       }
             *     ]
             */
            bodies?: {
                /**
                 * @description What kind of text it is.
                 * @example main
                 */
                role: string;
                /**
                 * @description Its media type.
                 * @example text/plain
                 */
                contentType: string;
                /**
                 * @description The text.
                 * @example Maduro and ICC prosecutor sign an agreement
                 */
                value: string;
                /**
                 * Format: int64
                 * @description Its length in characters.
                 * @example 2874
                 */
                charCount: number;
                /**
                 * Format: int64
                 * @description Its length in words.
                 * @example 472
                 */
                wordCount: number;
            }[];
            /**
             * @description The byline.
             * @example The Dossier newsroom
             */
            by?: string;
            /**
             * @description Where it was written.
             * @example CARACAS
             */
            located?: string;
            /**
             * @description Who had a part in it.
             * @example [
             *       {
             *         "name": "Tim Niendorf",
             *         "role": "Political Editor"
             *       }
             *     ]
             */
            infoSources?: {
                /**
                 * @description Who it is.
                 * @example Tim Niendorf
                 */
                name: string;
                /**
                 * @description What they did.
                 * @example Political Editor
                 */
                role: string;
            }[];
            /**
             * @description What it is about: its section and keywords.
             * @example [
             *       {
             *         "name": "World",
             *         "rel": "section"
             *       }
             *     ]
             */
            subjects?: {
                /**
                 * @description What it is called.
                 * @example Karim Khan
                 */
                name: string;
                /**
                 * Format: uri
                 * @description Names it for good.
                 * @example http://localhost:3000/v1/actors/01a20d36-7318-70f9-9282-7a07fa8e1b83
                 */
                uri?: string;
                /**
                 * @description What it is to the article.
                 * @example mentions
                 */
                rel: string;
            }[];
            /**
             * @description The persons that it mentions.
             * @example [
             *       {
             *         "name": "Nicolás Maduro",
             *         "uri": "http://localhost:3000/v1/actors/01a20d36-72fb-7169-b344-725c1c340210",
             *         "rel": "mentions"
             *       }
             *     ]
             */
            people?: {
                /**
                 * @description What it is called.
                 * @example Karim Khan
                 */
                name: string;
                /**
                 * Format: uri
                 * @description Names it for good.
                 * @example http://localhost:3000/v1/actors/01a20d36-7318-70f9-9282-7a07fa8e1b83
                 */
                uri?: string;
                /**
                 * @description What it is to the article.
                 * @example mentions
                 */
                rel: string;
            }[];
            /**
             * @description The organizations that it mentions.
             * @example [
             *       {
             *         "name": "International Criminal Court",
             *         "uri": "http://localhost:3000/v1/actors/01a20d36-71a4-76b4-8937-ace41f141b51",
             *         "rel": "mentions"
             *       }
             *     ]
             */
            organisations?: {
                /**
                 * @description What it is called.
                 * @example Karim Khan
                 */
                name: string;
                /**
                 * Format: uri
                 * @description Names it for good.
                 * @example http://localhost:3000/v1/actors/01a20d36-7318-70f9-9282-7a07fa8e1b83
                 */
                uri?: string;
                /**
                 * @description What it is to the article.
                 * @example mentions
                 */
                rel: string;
            }[];
            /**
             * @description The events that it mentions.
             * @example [
             *       {
             *         "name": "Maduro and Khan sign the agreement",
             *         "uri": "http://localhost:3000/v1/events/01a20d36-74b9-749f-801e-c1b35a23e34f",
             *         "rel": "mentions"
             *       }
             *     ]
             */
            events?: {
                /**
                 * @description What it is called.
                 * @example Karim Khan
                 */
                name: string;
                /**
                 * Format: uri
                 * @description Names it for good.
                 * @example http://localhost:3000/v1/actors/01a20d36-7318-70f9-9282-7a07fa8e1b83
                 */
                uri?: string;
                /**
                 * @description What it is to the article.
                 * @example mentions
                 */
                rel: string;
            }[];
            /**
             * @description What belongs to it: corrections, sources, the story.
             * @example [
             *       {
             *         "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *         "uri": "http://localhost:3000/v1/sources/01a20d36-6f40-775d-8509-2f94363c1bb7",
             *         "rel": "isBasedOn"
             *       }
             *     ]
             */
            associations?: {
                /**
                 * @description Names it among the associations.
                 * @example correction-1
                 */
                name: string;
                /**
                 * Format: uri
                 * @description Names it for good.
                 * @example http://localhost:3000/v1/actors/01a20d36-7318-70f9-9282-7a07fa8e1b83
                 */
                uri: string;
                /**
                 * @description What it is to the article.
                 * @example correction
                 */
                rel: string;
                /**
                 * Format: date-time
                 * @description When it came to be.
                 * @example 2026-11-24T11:00:02.781Z
                 */
                versionCreated?: string;
                /**
                 * @description What it says.
                 * @example [
                 *       {
                 *         "role": "main",
                 *         "contentType": "text/plain",
                 *         "value": "Maduro and ICC prosecutor sign an agreement"
                 *       }
                 *     ]
                 */
                descriptions?: {
                    /**
                     * @description What kind of text it is.
                     * @example main
                     */
                    role: string;
                    /**
                     * @description Its media type.
                     * @example text/plain
                     */
                    contentType: string;
                    /**
                     * @description The text.
                     * @example Maduro and ICC prosecutor sign an agreement
                     */
                    value: string;
                }[];
            }[];
            /**
             * @description Other names of it.
             * @example [
             *       {
             *         "role": "id",
             *         "value": "01a20d36-7633-747d-a376-5038d5353656"
             *       }
             *     ]
             */
            altIds?: {
                /**
                 * @description What the name is.
                 * @example url
                 */
                role: string;
                /**
                 * @description The name.
                 * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
                 */
                value: string;
            }[];
            /**
             * @description The newest correction, or the notice.
             * @example An earlier version dated the re-election to 2019.
             */
            edNote?: string;
        };
        /** @description A page of the versions of an entry. */
        RevisionPage: {
            /**
             * @description The versions, newest first.
             * @example [
             *       {
             *         "version": 2,
             *         "slug": "maduro-and-icc-sign-agreement",
             *         "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "updateKind": null,
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement/revisions/2",
             *         "status": "published",
             *         "visibleFrom": "2026-11-24T11:10:26.358Z",
             *         "visibleTo": null,
             *         "dateModified": "2026-11-24T11:10:26.358Z",
             *         "basedOn": 1,
             *         "correction": {
             *           "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *           "kind": "correction",
             *           "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *           "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *         }
             *       }
             *     ]
             */
            items: components["schemas"]["Revision"][];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are in all; with `count=true`.
             * @example 11
             */
            total?: number;
        };
        /** @description A version of an entry, without its content. */
        Revision: {
            /**
             * Format: int64
             * @description The number of this version.
             * @example 1
             */
            version: number;
            /**
             * @description `published`: readers see it now. `former`: they saw it until `visibleTo`. `draft`: they never did.
             * @example published
             * @enum {string}
             */
            status: "published" | "former" | "draft";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * @description What it was called in this version.
             * @example Nicolás Maduro
             */
            name: string;
            /**
             * @description Readers saw it from here ...
             * @example 2026-11-24T11:00:02.740Z
             */
            visibleFrom: string | null;
            /**
             * @description ... until before here; null while they see it.
             * @example 2026-11-24T11:00:02.740Z
             */
            visibleTo: string | null;
            /**
             * Format: date-time
             * @description When this version came to be.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified: string;
            /**
             * @description The version that it was made from.
             * @example 1
             */
            basedOn: number | null;
            /**
             * @description The correction or update that made it.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "kind": "correction",
             *       "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     }
             */
            correction: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
                 * @example correction
                 * @enum {string}
                 */
                kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
                /**
                 * @description What readers are told.
                 * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
                 */
                text: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
            } | null;
            /**
             * @description Of a publication over an earlier version: what kind of change.
             * @example update
             */
            updateKind: ("update" | "minor") | null;
            /**
             * @description Who made it, null for the installation; only with `draft=true`.
             * @example Ana, news desk
             */
            by?: string | null;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
        };
        /** @description What differs between two versions of an entry. */
        Difference: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The older version; null where there is no version before `to`.
             * @example 1
             */
            from: number | null;
            /**
             * Format: int64
             * @description The newer version.
             * @example 2
             */
            to: number;
            /**
             * @description What differs, in reading order.
             * @example [
             *       {
             *         "field": "/articleSection",
             *         "kind": "changed",
             *         "oldValue": "World",
             *         "newValue": "Politics"
             *       }
             *     ]
             */
            changes: components["schemas"]["EntryChange"][];
        };
        /** @description One member, or one block of the text, that differs. */
        EntryChange: {
            /**
             * @description A JSON pointer into the entry.
             * @example /startDate
             */
            field: string;
            /**
             * @description What happened to it.
             * @example changed
             * @enum {string}
             */
            kind: "added" | "removed" | "changed";
            /**
             * @description What stood there.
             * @example 2019
             */
            oldValue: unknown;
            /**
             * @description What stands there instead.
             * @example 2018-05-20
             */
            newValue: unknown;
            /**
             * @description The block of the text; `oldValue` and `newValue` are the block.
             * @example dc01a3fa1b26
             */
            blockKey?: string;
            /**
             * @description The text of the block, word by word; all `equal` where only marks, style or place changed.
             * @example [
             *       {
             *         "op": "insert",
             *         "text": "May 2018"
             *       }
             *     ]
             */
            parts?: components["schemas"]["DiffPart"][];
            /**
             * @description The block stands in another place.
             * @example true
             */
            moved?: boolean;
        };
        /** @description A stretch of text: in both, only in the new, or only in the old. */
        DiffPart: {
            /**
             * @description In both, only in the new, or only in the old.
             * @example insert
             * @enum {string}
             */
            op: "equal" | "insert" | "delete";
            /**
             * @description The text.
             * @example May 2018
             */
            text: string;
        };
        /** @description What was wrong, what replaced it, where, and who signed it. Once published it never changes. */
        Correction: {
            /**
             * Format: uuid
             * @description The id of the correction.
             * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example CorrectionComment
             * @constant
             */
            type: "CorrectionComment";
            /**
             * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
             * @example correction
             * @enum {string}
             */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /**
             * @description What readers are told.
             * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
             */
            text: string;
            /**
             * @description How grave the mistake was.
             * @example substantive
             * @enum {string}
             */
            severity: "minor" | "substantive" | "critical";
            /**
             * @description Where readers are to meet the note: above the text, below it, or in it.
             * @example top
             * @enum {string}
             */
            placement: "top" | "bottom" | "inline";
            /**
             * Format: uri
             * @description Where the whole record of it is read.
             * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            url: string;
            /**
             * @description `proposed`: somebody else has to decide. `published`: readers see it. `rejected`.
             * @example published
             * @enum {string}
             */
            status: "proposed" | "published" | "rejected";
            /**
             * Format: date-time
             * @description When it was sent in.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description When readers were told; null for what they were not.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePublished: string | null;
            /**
             * @description Who signed it; null is the installation itself.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            author: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * @description Who approved it, where a second person did.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            approver: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * @description The sources that it rests on.
             * @example [
             *       {
             *         "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
             *         "slug": "presidential-election-results-2018",
             *         "name": "Results of the presidential election of 20 May 2018",
             *         "url": "http://localhost:3000/v1/sources/presidential-election-results-2018",
             *         "type": "WebPage"
             *       }
             *     ]
             */
            evidence: components["schemas"]["Reference"][];
            /**
             * @description Whether its words are kept back, while an entry that it concerns is on hold, or for good by law.
             * @example false
             */
            redacted: boolean;
            /**
             * @description The mistaken correction whose place it takes.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     }
             */
            supersedes: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
            } | null;
            /**
             * @description The correction that took its place.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     }
             */
            supersededBy: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
            } | null;
            /**
             * @description The entries that it corrected.
             * @example [
             *       {
             *         "type": "article",
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "slug": "maduro-and-icc-sign-agreement",
             *         "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement",
             *         "fromVersion": 1,
             *         "toVersion": null,
             *         "changes": []
             *       }
             *     ]
             */
            targets: components["schemas"]["CorrectionTarget"][];
            /**
             * @description Its place in the ledger, which proves the record; null until it is published.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string | null;
            /**
             * @description Why; only with `draft=true`, for the newsroom.
             * @example A reader pointed to the record of the electoral council.
             */
            reason?: string | null;
            /**
             * @description Why it was rejected; for the newsroom.
             * @example The electoral council’s own record gives the date that we print.
             */
            rejectionReason?: string | null;
        };
        /** @description One entry that was corrected, and how. */
        CorrectionTarget: {
            /**
             * @description The kind of the entry.
             * @example article
             * @enum {string}
             */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /**
             * Format: uuid
             * @description The id of the entry.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description Its slug; null where it is kept back.
             * @example maduro-and-icc-sign-agreement
             */
            slug: string | null;
            /**
             * @description What it is called; null where that is kept back.
             * @example Maduro and ICC prosecutor sign an agreement as an investigation opens
             */
            name: string | null;
            /**
             * @description Where it is read; null where it is kept back.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string | null;
            /**
             * @description The version that was wrong.
             * @example 1
             */
            fromVersion: number | null;
            /**
             * @description The version that replaced it; null where no text changed.
             * @example 2
             */
            toVersion: number | null;
            /**
             * @description What was replaced, with what.
             * @example [
             *       {
             *         "quote": {
             *           "exact": "re-election in 2019"
             *         },
             *         "blockKey": "dc01a3fa1b26",
             *         "oldValue": "re-election in 2019",
             *         "newValue": "re-election in May 2018"
             *       }
             *     ]
             */
            changes: components["schemas"]["CorrectionChange"][];
        };
        /** @description One replaced passage (by `quote`) or member (by `field`). */
        CorrectionChange: {
            /**
             * @description A W3C TextQuoteSelector over the published text, across spans, marks and blocks.
             * @example {
             *       "exact": "re-election in 2019"
             *     }
             */
            quote?: components["schemas"]["TextQuoteSelector"];
            /**
             * @description A JSON pointer into the entry.
             * @example /startDate
             */
            field?: string;
            /**
             * @description The block in which the quote begins.
             * @example dc01a3fa1b26
             */
            blockKey?: string;
            /**
             * @description What was wrong.
             * @example re-election in 2019
             */
            oldValue: unknown;
            /**
             * @description What replaced it.
             * @example re-election in May 2018
             */
            newValue: unknown;
        };
        /** @description Why readers do not see an entry, and since when. */
        Hold: {
            /**
             * @description What is kept from readers.
             * @example {
             *       "id": "01a20d36-7633-747d-a376-5038d5353656",
             *       "type": "NewsArticle",
             *       "slug": "maduro-and-icc-sign-agreement",
             *       "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *       "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *     }
             */
            entry: components["schemas"]["Reference"];
            /**
             * @description Whether it was retracted, withheld for a time, or taken down by law.
             * @example withheld
             * @enum {string}
             */
            kind: "retracted" | "withheld" | "takenDown";
            /**
             * @description Why, for those who may lift it.
             * @example The lawyers of Alex Saab dispute the quote; we are checking it.
             */
            reason: string | null;
            /**
             * @description What readers are told.
             * @example A court has ordered us not to publish this article for the time being.
             */
            notice: string | null;
            /**
             * @description Who ordered it.
             * @example Landgericht Hamburg
             */
            authority: string | null;
            /**
             * @description Who did it; null is the installation itself.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            placedBy: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description When that was, in UTC.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePlaced: string;
            /**
             * @description Who wants it to be shown again, if anybody does.
             * @example {
             *       "reason": "The recording confirms the quote.",
             *       "note": null,
             *       "requestedBy": {
             *         "name": "Ana, news desk"
             *       },
             *       "dateRequested": "2026-11-24T12:00:00.000Z",
             *       "approvedBy": null,
             *       "dateApproved": null
             *     }
             */
            reinstatement: components["schemas"]["Reinstatement"] | null;
        };
        /** @description One person asks, another agrees. */
        Reinstatement: {
            /**
             * @description Why, for the newsroom; needed from the person who asks.
             * @example The recording confirms the quote.
             */
            reason: string;
            /**
             * @description What readers are told; needed where the entry was retracted.
             * @example We have restored this article: the document turned out to be genuine.
             */
            note: string | null;
            /**
             * @description Who asked.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            requestedBy: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description When that was.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateRequested: string;
            /**
             * @description Who agreed; null until somebody did.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            approvedBy: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * @description When that was; null until somebody agreed.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateApproved: string | null;
        };
        /** @description A page of actors. */
        ActorPage: {
            /**
             * @description The actors of this page.
             * @example [
             *       {
             *         "id": "01a20d36-7318-70f9-9282-7a07fa8e1b83",
             *         "type": "Person",
             *         "slug": "karim-khan",
             *         "url": "http://localhost:3000/v1/actors/karim-khan",
             *         "version": 1,
             *         "status": "published",
             *         "dateCreated": "2026-11-24T11:00:01.944Z",
             *         "dateModified": "2026-11-24T11:00:01.987Z",
             *         "name": "Karim Khan",
             *         "alternateName": [
             *           "Karim Ahmad Khan"
             *         ],
             *         "jobTitle": "Chief prosecutor of the International Criminal Court",
             *         "description": "Decides to investigate, and signs the agreement for the prosecution.",
             *         "affiliation": [
             *           {
             *             "id": "01a20d36-71a4-76b4-8937-ace41f141b51",
             *             "type": "Organization",
             *             "slug": "international-criminal-court",
             *             "name": "International Criminal Court",
             *             "url": "http://localhost:3000/v1/actors/international-criminal-court"
             *           }
             *         ],
             *         "sameAs": [
             *           "https://en.wikipedia.org/wiki/Karim_Ahmad_Khan"
             *         ],
             *         "corrections": []
             *       }
             *     ]
             */
            items: (components["schemas"]["Actor"] | components["schemas"]["ActorFields"])[];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are; what `q` finds is counted up to 10000.
             * @example 11
             */
            total?: number;
            /**
             * @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.
             * @example true
             */
            totalIsExact?: boolean;
        };
        /** @description Actors are the persons and organizations that act in the story. */
        Actor: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             * @enum {string}
             */
            type: "Person" | "Organization";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-12-01T05:00:00.000Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description The name that readers know.
             * @example Nicolás Maduro
             */
            name: string;
            /**
             * @description Other names and spellings, which the search finds too.
             * @example [
             *       "Nicolás Maduro Moros"
             *     ]
             */
            alternateName: string[];
            /**
             * @description Office or profession, as the story needs it.
             * @example President of Venezuela
             */
            jobTitle: string | null;
            /**
             * @description The part that the actor plays in the story.
             * @example Heads the socialist government and signs the agreement for Venezuela.
             */
            description: string | null;
            /**
             * @description Organizations that the actor belongs to.
             * @example [
             *       {
             *         "id": "01a20d36-71a4-76b4-8937-ace41f141b51",
             *         "type": "Organization",
             *         "slug": "international-criminal-court",
             *         "name": "International Criminal Court",
             *         "url": "http://localhost:3000/v1/actors/international-criminal-court"
             *       }
             *     ]
             */
            affiliation: components["schemas"]["Reference"][];
            /**
             * @description Pages that say without doubt who is meant.
             * @example [
             *       "https://en.wikipedia.org/wiki/Karim_Ahmad_Khan"
             *     ]
             */
            sameAs: string[];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. Actors are the persons and organizations that act in the story. */
        ActorFields: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id?: string;
            /**
             * @description The schema.org type.
             * @example Person
             * @enum {string}
             */
            type?: "Person" | "Organization";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url?: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified?: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-11-24T11:00:02.740Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description The name that readers know.
             * @example Nicolás Maduro
             */
            name?: string;
            /**
             * @description Other names and spellings, which the search finds too.
             * @example [
             *       "Nicolás Maduro Moros"
             *     ]
             */
            alternateName?: string[];
            /**
             * @description Office or profession, as the story needs it.
             * @example President of Venezuela
             */
            jobTitle?: string | null;
            /**
             * @description The part that the actor plays in the story.
             * @example Heads the socialist government and signs the agreement for Venezuela.
             */
            description?: string | null;
            /**
             * @description Organizations that the actor belongs to.
             * @example [
             *       {
             *         "id": "01a20d36-71a4-76b4-8937-ace41f141b51",
             *         "type": "Organization",
             *         "slug": "international-criminal-court",
             *         "name": "International Criminal Court",
             *         "url": "http://localhost:3000/v1/actors/international-criminal-court"
             *       }
             *     ]
             */
            affiliation?: components["schemas"]["Reference"][];
            /**
             * @description Pages that say without doubt who is meant.
             * @example [
             *       "https://en.wikipedia.org/wiki/Karim_Ahmad_Khan"
             *     ]
             */
            sameAs?: string[];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        /** @description A page of events. */
        EventPage: {
            /**
             * @description The events of this page.
             * @example [
             *       {
             *         "id": "01a20d36-745b-714d-aacf-785bf42aa819",
             *         "type": "Event",
             *         "slug": "presidential-re-election",
             *         "url": "http://localhost:3000/v1/events/presidential-re-election",
             *         "version": 1,
             *         "status": "published",
             *         "dateCreated": "2026-11-24T11:00:02.267Z",
             *         "dateModified": "2026-11-24T11:00:02.287Z",
             *         "name": "Maduro’s contested re-election",
             *         "description": "The vote that gave Nicolás Maduro a second term as president.",
             *         "startDate": "2019",
             *         "endDate": null,
             *         "location": "Venezuela",
             *         "eventStatus": "EventScheduled",
             *         "actors": [
             *           {
             *             "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *             "type": "Person",
             *             "slug": "nicolas-maduro",
             *             "name": "Nicolás Maduro",
             *             "url": "http://localhost:3000/v1/actors/nicolas-maduro",
             *             "role": "candidate declared the winner"
             *           }
             *         ],
             *         "citation": [
             *           {
             *             "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *             "type": "NewsArticle",
             *             "slug": "niendorf-report-2021",
             *             "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *             "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *           }
             *         ],
             *         "corrections": []
             *       }
             *     ]
             */
            items: (components["schemas"]["Event"] | components["schemas"]["EventFields"])[];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are; what `q` finds is counted up to 10000.
             * @example 11
             */
            total?: number;
            /**
             * @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.
             * @example true
             */
            totalIsExact?: boolean;
        };
        /** @description Events are what happened, each at a date as precise as it is known. */
        Event: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Event
             * @constant
             */
            type: "Event";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-12-01T05:00:00.000Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What happened, in a few words.
             * @example Maduro and Khan sign the agreement
             */
            name: string;
            /**
             * @description What happened, told in full.
             * @example The president and the prosecutor put their names to one paper.
             */
            description: string | null;
            /**
             * @description When it happened or began, as precisely as it is known.
             * @example 2017
             */
            startDate: components["schemas"]["Edtf"] | null;
            /**
             * @description When it ended, as precisely as it is known.
             * @example 2017
             */
            endDate: components["schemas"]["Edtf"] | null;
            /**
             * @description Where it happened.
             * @example Miraflores Palace, Caracas
             */
            location: string | null;
            /**
             * @description As in schema.org; an event that took place as planned stays EventScheduled.
             * @example EventScheduled
             * @enum {string}
             */
            eventStatus: "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline";
            /**
             * @description Who took part, each with a role.
             * @example [
             *       {
             *         "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *         "type": "Person",
             *         "slug": "nicolas-maduro",
             *         "name": "Nicolás Maduro",
             *         "url": "http://localhost:3000/v1/actors/nicolas-maduro",
             *         "role": "candidate declared the winner"
             *       }
             *     ]
             */
            actors: components["schemas"]["Participant"][];
            /**
             * @description The sources that it rests on.
             * @example [
             *       {
             *         "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *         "type": "NewsArticle",
             *         "slug": "niendorf-report-2021",
             *         "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *         "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *       }
             *     ]
             */
            citation: components["schemas"]["Reference"][];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description An actor, compact, with its role. */
        Participant: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * @description The headline, name or text.
             * @example Nicolás Maduro
             */
            name: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * @description On a claim: how it stands.
             * @example disputed
             */
            claimStatus?: string;
            /**
             * @description What the actor was in this event.
             * @example signatory
             */
            role: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The members that `fields` asked for. Events are what happened, each at a date as precise as it is known. */
        EventFields: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id?: string;
            /**
             * @description The schema.org type.
             * @example Event
             * @constant
             */
            type?: "Event";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url?: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified?: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-11-24T11:00:02.740Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What happened, in a few words.
             * @example Maduro and Khan sign the agreement
             */
            name?: string;
            /**
             * @description What happened, told in full.
             * @example The president and the prosecutor put their names to one paper.
             */
            description?: string | null;
            /**
             * @description When it happened or began, as precisely as it is known.
             * @example 2017
             */
            startDate?: components["schemas"]["Edtf"] | null;
            /**
             * @description When it ended, as precisely as it is known.
             * @example 2017
             */
            endDate?: components["schemas"]["Edtf"] | null;
            /**
             * @description Where it happened.
             * @example Miraflores Palace, Caracas
             */
            location?: string | null;
            /**
             * @description As in schema.org; an event that took place as planned stays EventScheduled.
             * @example EventScheduled
             * @enum {string}
             */
            eventStatus?: "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline";
            /**
             * @description Who took part, each with a role.
             * @example [
             *       {
             *         "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *         "type": "Person",
             *         "slug": "nicolas-maduro",
             *         "name": "Nicolás Maduro",
             *         "url": "http://localhost:3000/v1/actors/nicolas-maduro",
             *         "role": "candidate declared the winner"
             *       }
             *     ]
             */
            actors?: components["schemas"]["Participant"][];
            /**
             * @description The sources that it rests on.
             * @example [
             *       {
             *         "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *         "type": "NewsArticle",
             *         "slug": "niendorf-report-2021",
             *         "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *         "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *       }
             *     ]
             */
            citation?: components["schemas"]["Reference"][];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        /** @description A page of claims. */
        ClaimPage: {
            /**
             * @description The claims of this page.
             * @example [
             *       {
             *         "id": "01a20d36-7557-7196-ba0f-88f3c79650f3",
             *         "type": "Claim",
             *         "slug": "re-election-2019",
             *         "url": "http://localhost:3000/v1/claims/re-election-2019",
             *         "version": 1,
             *         "status": "published",
             *         "dateCreated": "2026-11-24T11:00:02.520Z",
             *         "dateModified": "2026-11-24T11:00:02.529Z",
             *         "text": "Maduro’s re-election took place in 2019.",
             *         "claimant": {
             *           "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *           "type": "NewsArticle",
             *           "slug": "niendorf-report-2021",
             *           "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *           "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *         },
             *         "dateStated": "2021-11",
             *         "claimStatus": "disputed",
             *         "review": {
             *           "rating": "Wrong year",
             *           "explanation": "The vote was held on 20 May 2018. What began in 2019, on 10 January, was the second term that it gave him.",
             *           "date": null
             *         },
             *         "appearance": [
             *           {
             *             "id": "01a20d36-7633-747d-a376-5038d5353656",
             *             "type": "NewsArticle",
             *             "slug": "maduro-and-icc-sign-agreement",
             *             "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *             "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *           }
             *         ],
             *         "events": [
             *           {
             *             "id": "01a20d36-745b-714d-aacf-785bf42aa819",
             *             "type": "Event",
             *             "slug": "presidential-re-election",
             *             "name": "Maduro’s contested re-election",
             *             "url": "http://localhost:3000/v1/events/presidential-re-election"
             *           }
             *         ],
             *         "evidence": [
             *           {
             *             "source": {
             *               "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
             *               "type": "WebPage",
             *               "slug": "presidential-election-results-2018",
             *               "name": "Results of the presidential election of 20 May 2018",
             *               "url": "http://localhost:3000/v1/sources/presidential-election-results-2018"
             *             },
             *             "stance": "refutes"
             *           }
             *         ],
             *         "corrections": []
             *       }
             *     ]
             */
            items: (components["schemas"]["Claim"] | components["schemas"]["ClaimFields"])[];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are; what `q` finds is counted up to 10000.
             * @example 11
             */
            total?: number;
            /**
             * @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.
             * @example true
             */
            totalIsExact?: boolean;
        };
        /** @description Claims are statements that can be true or false, each with who makes it, its evidence and how it stands. */
        Claim: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Claim
             * @constant
             */
            type: "Claim";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-12-01T05:00:00.000Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What is claimed, in one sentence.
             * @example Maduro’s re-election took place in 2019.
             */
            text: string;
            /**
             * @description The actor, or the source, that makes the claim.
             * @example {
             *       "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *       "type": "NewsArticle",
             *       "slug": "niendorf-report-2021",
             *       "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *       "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *     }
             */
            claimant: components["schemas"]["Reference"] | null;
            /**
             * @description When it was made, as precisely as it is known.
             * @example 2017
             */
            dateStated: components["schemas"]["Edtf"] | null;
            /**
             * @description How it stands against the evidence.
             * @example disputed
             * @enum {string}
             */
            claimStatus: "unverified" | "supported" | "disputed" | "refuted" | "withdrawn";
            /**
             * @description The newsroom’s own verdict.
             * @example {
             *       "rating": "Wrong year",
             *       "explanation": "The vote was held on 20 May 2018. What began in 2019, on 10 January, was the second term that it gave him.",
             *       "date": null
             *     }
             */
            review: {
                /**
                 * @description The verdict in a word or two.
                 * @example Wrong year
                 */
                rating: string | null;
                /**
                 * @description What the verdict rests on.
                 * @example The vote took place on 20 May 2018.
                 */
                explanation: string;
                /**
                 * @description When the newsroom came to it.
                 * @example 2017
                 */
                date: components["schemas"]["Edtf"] | null;
            } | null;
            /**
             * @description Articles in which it stands, the last changed first, from at most 20 passages; `/v1/articles?claim=` has them all.
             * @example [
             *       {
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "type": "NewsArticle",
             *         "slug": "maduro-and-icc-sign-agreement",
             *         "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *       }
             *     ]
             */
            appearance: components["schemas"]["Reference"][];
            /**
             * @description The events that the claim is about.
             * @example [
             *       {
             *         "id": "01a20d36-745b-714d-aacf-785bf42aa819",
             *         "type": "Event",
             *         "slug": "presidential-re-election",
             *         "name": "Maduro’s contested re-election",
             *         "url": "http://localhost:3000/v1/events/presidential-re-election"
             *       }
             *     ]
             */
            events: components["schemas"]["Reference"][];
            /**
             * @description Sources, and the stance of each towards the claim.
             * @example [
             *       {
             *         "source": {
             *           "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
             *           "type": "WebPage",
             *           "slug": "presidential-election-results-2018",
             *           "name": "Results of the presidential election of 20 May 2018",
             *           "url": "http://localhost:3000/v1/sources/presidential-election-results-2018"
             *         },
             *         "stance": "refutes"
             *       }
             *     ]
             */
            evidence: {
                /**
                 * @description The source that weighs the claim.
                 * @example {
                 *       "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
                 *       "type": "WebPage",
                 *       "slug": "presidential-election-results-2018",
                 *       "name": "Results of the presidential election of 20 May 2018",
                 *       "url": "http://localhost:3000/v1/sources/presidential-election-results-2018"
                 *     }
                 */
                source: components["schemas"]["Reference"];
                /**
                 * @description What the source does to the claim.
                 * @example refutes
                 * @enum {string}
                 */
                stance: "supports" | "refutes" | "context";
            }[];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. Claims are statements that can be true or false, each with who makes it, its evidence and how it stands. */
        ClaimFields: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id?: string;
            /**
             * @description The schema.org type.
             * @example Claim
             * @constant
             */
            type?: "Claim";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url?: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified?: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-11-24T11:00:02.740Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What is claimed, in one sentence.
             * @example Maduro’s re-election took place in 2019.
             */
            text?: string;
            /**
             * @description The actor, or the source, that makes the claim.
             * @example {
             *       "id": "01a20d36-6f40-775d-8509-2f94363c1bb7",
             *       "type": "NewsArticle",
             *       "slug": "niendorf-report-2021",
             *       "name": "Report on the agreement between Nicolás Maduro and the International Criminal Court",
             *       "url": "http://localhost:3000/v1/sources/niendorf-report-2021"
             *     }
             */
            claimant?: components["schemas"]["Reference"] | null;
            /**
             * @description When it was made, as precisely as it is known.
             * @example 2017
             */
            dateStated?: components["schemas"]["Edtf"] | null;
            /**
             * @description How it stands against the evidence.
             * @example disputed
             * @enum {string}
             */
            claimStatus?: "unverified" | "supported" | "disputed" | "refuted" | "withdrawn";
            /**
             * @description The newsroom’s own verdict.
             * @example {
             *       "rating": "Wrong year",
             *       "explanation": "The vote was held on 20 May 2018. What began in 2019, on 10 January, was the second term that it gave him.",
             *       "date": null
             *     }
             */
            review?: {
                /**
                 * @description The verdict in a word or two.
                 * @example Wrong year
                 */
                rating: string | null;
                /**
                 * @description What the verdict rests on.
                 * @example The vote took place on 20 May 2018.
                 */
                explanation: string;
                /**
                 * @description When the newsroom came to it.
                 * @example 2017
                 */
                date: components["schemas"]["Edtf"] | null;
            } | null;
            /**
             * @description Articles in which it stands, the last changed first, from at most 20 passages; `/v1/articles?claim=` has them all.
             * @example [
             *       {
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "type": "NewsArticle",
             *         "slug": "maduro-and-icc-sign-agreement",
             *         "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *       }
             *     ]
             */
            appearance?: components["schemas"]["Reference"][];
            /**
             * @description The events that the claim is about.
             * @example [
             *       {
             *         "id": "01a20d36-745b-714d-aacf-785bf42aa819",
             *         "type": "Event",
             *         "slug": "presidential-re-election",
             *         "name": "Maduro’s contested re-election",
             *         "url": "http://localhost:3000/v1/events/presidential-re-election"
             *       }
             *     ]
             */
            events?: components["schemas"]["Reference"][];
            /**
             * @description Sources, and the stance of each towards the claim.
             * @example [
             *       {
             *         "source": {
             *           "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
             *           "type": "WebPage",
             *           "slug": "presidential-election-results-2018",
             *           "name": "Results of the presidential election of 20 May 2018",
             *           "url": "http://localhost:3000/v1/sources/presidential-election-results-2018"
             *         },
             *         "stance": "refutes"
             *       }
             *     ]
             */
            evidence?: {
                /**
                 * @description The source that weighs the claim.
                 * @example {
                 *       "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
                 *       "type": "WebPage",
                 *       "slug": "presidential-election-results-2018",
                 *       "name": "Results of the presidential election of 20 May 2018",
                 *       "url": "http://localhost:3000/v1/sources/presidential-election-results-2018"
                 *     }
                 */
                source: components["schemas"]["Reference"];
                /**
                 * @description What the source does to the claim.
                 * @example refutes
                 * @enum {string}
                 */
                stance: "supports" | "refutes" | "context";
            }[];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        /** @description A page of sources. */
        SourcePage: {
            /**
             * @description The sources of this page.
             * @example [
             *       {
             *         "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
             *         "type": "WebPage",
             *         "slug": "presidential-election-results-2018",
             *         "url": "http://localhost:3000/v1/sources/presidential-election-results-2018",
             *         "version": 1,
             *         "status": "published",
             *         "dateCreated": "2026-11-24T11:00:01.383Z",
             *         "dateModified": "2026-11-24T11:00:01.399Z",
             *         "name": "Results of the presidential election of 20 May 2018",
             *         "description": null,
             *         "sameAs": [],
             *         "author": [],
             *         "publisher": "National Electoral Council of Venezuela",
             *         "datePublished": "2018-05",
             *         "inLanguage": "es",
             *         "corrections": []
             *       }
             *     ]
             */
            items: (components["schemas"]["Source"] | components["schemas"]["SourceFields"])[];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are; what `q` finds is counted up to 10000.
             * @example 11
             */
            total?: number;
            /**
             * @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.
             * @example true
             */
            totalIsExact?: boolean;
        };
        /** @description Sources are what articles rest on and claims are weighed by: reports, documents, broadcasts. */
        Source: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Report
             * @enum {string}
             */
            type: "CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-12-01T05:00:00.000Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What the source is called.
             * @example Report of the Independent International Fact-Finding Mission on Venezuela
             */
            name: string;
            /**
             * @description What it is, and what of it the story uses.
             * @example Commissioned by the UN Human Rights Council; names torture and executions.
             */
            description: string | null;
            /**
             * @description Where the source itself can be found.
             * @example [
             *       "https://www.icc-cpi.int"
             *     ]
             */
            sameAs: string[];
            /**
             * @description Who wrote or made it.
             * @example [
             *       {
             *         "name": "Tim Niendorf",
             *         "jobTitle": "Political Editor"
             *       }
             *     ]
             */
            author: components["schemas"]["Byline"][];
            /**
             * @description Who published it.
             * @example UN Human Rights Council
             */
            publisher: string | null;
            /**
             * @description When it was published, as precisely as it is known.
             * @example 2017
             */
            datePublished: components["schemas"]["Edtf"] | null;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage: string | null;
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. Sources are what articles rest on and claims are weighed by: reports, documents, broadcasts. */
        SourceFields: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id?: string;
            /**
             * @description The schema.org type.
             * @example Report
             * @enum {string}
             */
            type?: "CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url?: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified?: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-11-24T11:00:02.740Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What the source is called.
             * @example Report of the Independent International Fact-Finding Mission on Venezuela
             */
            name?: string;
            /**
             * @description What it is, and what of it the story uses.
             * @example Commissioned by the UN Human Rights Council; names torture and executions.
             */
            description?: string | null;
            /**
             * @description Where the source itself can be found.
             * @example [
             *       "https://www.icc-cpi.int"
             *     ]
             */
            sameAs?: string[];
            /**
             * @description Who wrote or made it.
             * @example [
             *       {
             *         "name": "Tim Niendorf",
             *         "jobTitle": "Political Editor"
             *       }
             *     ]
             */
            author?: components["schemas"]["Byline"][];
            /**
             * @description Who published it.
             * @example UN Human Rights Council
             */
            publisher?: string | null;
            /**
             * @description When it was published, as precisely as it is known.
             * @example 2017
             */
            datePublished?: components["schemas"]["Edtf"] | null;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage?: string | null;
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        /** @description A page of stories. */
        StoryPage: {
            /**
             * @description The stories of this page.
             * @example [
             *       {
             *         "id": "01a20d36-7608-7059-a181-60f9d3f42c9a",
             *         "type": "Collection",
             *         "slug": "maduro-and-the-icc",
             *         "url": "http://localhost:3000/v1/stories/maduro-and-the-icc",
             *         "version": 1,
             *         "status": "published",
             *         "dateCreated": "2026-11-24T11:00:02.698Z",
             *         "dateModified": "2026-11-24T11:00:02.712Z",
             *         "name": "Maduro and the International Criminal Court",
             *         "description": "The investigation of the International Criminal Court in Venezuela: the protests of 2017, the government’s answer to them, and what has brought Nicolás Maduro to sign an agreement with the prosecutor.",
             *         "keywords": [
             *           "Venezuela"
             *         ],
             *         "corrections": []
             *       }
             *     ]
             */
            items: (components["schemas"]["Story"] | components["schemas"]["StoryFields"])[];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are; what `q` finds is counted up to 10000.
             * @example 11
             */
            total?: number;
            /**
             * @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.
             * @example true
             */
            totalIsExact?: boolean;
        };
        /** @description A story is what a run of articles has in common; `/v1/articles?story=` lists them. */
        Story: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Collection
             * @constant
             */
            type: "Collection";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-12-01T05:00:00.000Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What the story is called.
             * @example Maduro and the International Criminal Court
             */
            name: string;
            /**
             * @description What it is about.
             * @example How the protests of 2017 came before the court in The Hague.
             */
            description: string | null;
            /**
             * @description Words that it is filed and found under.
             * @example [
             *       "Venezuela",
             *       "International Criminal Court"
             *     ]
             */
            keywords: string[];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. A story is what a run of articles has in common; `/v1/articles?story=` lists them. */
        StoryFields: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id?: string;
            /**
             * @description The schema.org type.
             * @example Collection
             * @constant
             */
            type?: "Collection";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url?: string;
            /**
             * Format: int64
             * @description The number of this version; the ETag begins with it.
             * @example 1
             */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @example published
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @description When it was first written down.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateModified?: string;
            /**
             * @description Its publication to come; only in working versions.
             * @example {
             *       "publishAt": "2026-11-24T11:00:02.740Z",
             *       "version": 1,
             *       "by": "Ana, news desk"
             *     }
             */
            scheduled?: components["schemas"]["Scheduled"] | null;
            /**
             * @description What the story is called.
             * @example Maduro and the International Criminal Court
             */
            name?: string;
            /**
             * @description What it is about.
             * @example How the protests of 2017 came before the court in The Hague.
             */
            description?: string | null;
            /**
             * @description Words that it is filed and found under.
             * @example [
             *       "Venezuela",
             *       "International Criminal Court"
             *     ]
             */
            keywords?: string[];
            /**
             * @description What was corrected in it, or told of it, the newest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "kind": "correction",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "supersededBy": null,
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *       }
             *     ]
             */
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        /** @description A page of what was found. */
        SearchResults: {
            /**
             * @description What was found, best first.
             * @example [
             *       {
             *         "id": "01a20d36-74b9-749f-801e-c1b35a23e34f",
             *         "type": "Event",
             *         "slug": "icc-agreement-signed",
             *         "name": "Maduro and Khan sign the agreement",
             *         "url": "http://localhost:3000/v1/events/icc-agreement-signed",
             *         "datePublished": null,
             *         "score": 0.63,
             *         "highlight": {
             *           "name": "<mark>Maduro</mark> and Khan sign the agreement",
             *           "text": "The president and the prosecutor meet in the Miraflores Palace in Caracas."
             *         }
             *       }
             *     ]
             */
            items: components["schemas"]["SearchResult"][];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are; what `q` finds is counted up to 10000.
             * @example 11
             */
            total?: number;
            /**
             * @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.
             * @example true
             */
            totalIsExact?: boolean;
            /**
             * @description The commonest values to narrow the search by; with `facets=true`.
             * @example {
             *       "type": [
             *         {
             *           "value": "Event",
             *           "count": 1
             *         }
             *       ],
             *       "inLanguage": [
             *         {
             *           "value": "en",
             *           "count": 1
             *         }
             *       ],
             *       "story": [
             *         {
             *           "value": {
             *             "id": "01a20d36-7608-7059-a181-60f9d3f42c9a",
             *             "type": "Collection",
             *             "slug": "maduro-and-the-icc",
             *             "name": "Maduro and the International Criminal Court",
             *             "url": "http://localhost:3000/v1/stories/maduro-and-the-icc"
             *           },
             *           "count": 1
             *         }
             *       ],
             *       "actor": [
             *         {
             *           "value": {
             *             "id": "01a20d36-72fb-7169-b344-725c1c340210",
             *             "type": "Person",
             *             "slug": "nicolas-maduro",
             *             "name": "Nicolás Maduro",
             *             "url": "http://localhost:3000/v1/actors/nicolas-maduro"
             *           },
             *           "count": 1
             *         }
             *       ]
             *     }
             */
            facets?: {
                /**
                 * @description Types.
                 * @example [
                 *       {
                 *         "value": "Event",
                 *         "count": 1
                 *       }
                 *     ]
                 */
                type: {
                    /**
                     * @description The schema.org type.
                     * @example NewsArticle
                     */
                    value: string;
                    /**
                     * Format: int64
                     * @description How many of the matches have it.
                     * @example 7
                     */
                    count: number;
                }[];
                /**
                 * @description Languages.
                 * @example [
                 *       {
                 *         "value": "en",
                 *         "count": 1
                 *       }
                 *     ]
                 */
                inLanguage: {
                    /**
                     * @description The language.
                     * @example en
                     */
                    value: string;
                    /**
                     * Format: int64
                     * @description How many of the matches have it.
                     * @example 7
                     */
                    count: number;
                }[];
                /**
                 * @description Stories that articles belong to.
                 * @example [
                 *       {
                 *         "value": {
                 *           "id": "01a20d36-7608-7059-a181-60f9d3f42c9a",
                 *           "type": "Collection",
                 *           "slug": "maduro-and-the-icc",
                 *           "name": "Maduro and the International Criminal Court",
                 *           "url": "http://localhost:3000/v1/stories/maduro-and-the-icc"
                 *         },
                 *         "count": 1
                 *       }
                 *     ]
                 */
                story: {
                    /**
                     * @description The entry.
                     * @example {
                     *       "id": "01a20d36-7608-7059-a181-60f9d3f42c9a",
                     *       "type": "Collection",
                     *       "slug": "maduro-and-the-icc",
                     *       "name": "Maduro and the International Criminal Court",
                     *       "url": "http://localhost:3000/v1/stories/maduro-and-the-icc"
                     *     }
                     */
                    value: components["schemas"]["Reference"];
                    /**
                     * Format: int64
                     * @description How many of the matches have it.
                     * @example 7
                     */
                    count: number;
                }[];
                /**
                 * @description Actors that articles mention.
                 * @example [
                 *       {
                 *         "value": {
                 *           "id": "01a20d36-72fb-7169-b344-725c1c340210",
                 *           "type": "Person",
                 *           "slug": "nicolas-maduro",
                 *           "name": "Nicolás Maduro",
                 *           "url": "http://localhost:3000/v1/actors/nicolas-maduro"
                 *         },
                 *         "count": 1
                 *       }
                 *     ]
                 */
                actor: {
                    /**
                     * @description The entry.
                     * @example {
                     *       "id": "01a20d36-72fb-7169-b344-725c1c340210",
                     *       "type": "Person",
                     *       "slug": "nicolas-maduro",
                     *       "name": "Nicolás Maduro",
                     *       "url": "http://localhost:3000/v1/actors/nicolas-maduro"
                     *     }
                     */
                    value: components["schemas"]["Reference"];
                    /**
                     * Format: int64
                     * @description How many of the matches have it.
                     * @example 7
                     */
                    count: number;
                }[];
            };
        };
        /** @description An entry that was found, and where it matches. */
        SearchResult: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * @description The headline, name or text.
             * @example Nicolás Maduro
             */
            name: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * @description On a claim: how it stands.
             * @example disputed
             */
            claimStatus?: string;
            /**
             * @description Of an article: when readers first saw it.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePublished: string | null;
            /**
             * @description How well it matches; comparable within one search.
             * @example 0.63
             */
            score: number;
            /**
             * @description HTML: what matches stands in `<mark>`, everything else is escaped. `text` shows where it matches in the first 10,000 characters, else the beginning.
             * @example {
             *       "name": "<mark>Maduro</mark> and Khan sign the agreement",
             *       "text": "The president and the prosecutor meet in the Miraflores Palace in Caracas."
             *     }
             */
            highlight: {
                /**
                 * @description HTML in which the matches stand in `<mark>`.
                 * @example <mark>Maduro</mark> and Khan sign the agreement
                 */
                name: string;
                /**
                 * @description HTML in which the matches stand in `<mark>`.
                 * @example <mark>Maduro</mark> and Khan sign the agreement
                 */
                text: string;
            };
        };
        /** @description A stretch of the chain, and its head. */
        LedgerPage: {
            /**
             * @description The entries, oldest first.
             * @example [
             *       {
             *         "seq": 1,
             *         "instant": "2026-11-24T11:10:26.358Z",
             *         "correction": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "contentHash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
             *         "previousHash": null,
             *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *         "redacted": false,
             *         "salt": "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13",
             *         "content": {
             *           "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *           "kind": "correction",
             *           "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *           "severity": "substantive",
             *           "placement": "top",
             *           "dateCreated": "2026-11-24T11:10:26.358Z",
             *           "datePublished": "2026-11-24T11:10:26.358Z",
             *           "author": {
             *             "name": "Ana, news desk"
             *           },
             *           "approver": null,
             *           "evidence": [
             *             "01a20d36-70e6-749f-b32a-28b4ac38af4e"
             *           ],
             *           "supersedes": null,
             *           "targets": [
             *             {
             *               "type": "article",
             *               "id": "01a20d36-7633-747d-a376-5038d5353656",
             *               "fromVersion": 1,
             *               "toVersion": 2,
             *               "changes": [
             *                 {
             *                   "quote": {
             *                     "exact": "re-election in 2019"
             *                   },
             *                   "blockKey": "dc01a3fa1b26",
             *                   "oldValue": "re-election in 2019",
             *                   "newValue": "re-election in May 2018"
             *                 }
             *               ]
             *             }
             *           ]
             *         }
             *       }
             *     ]
             */
            items: components["schemas"]["LedgerEntry"][];
            /**
             * @description Where to go on.
             * @example {
             *       "next": null,
             *       "limit": 20
             *     }
             */
            page: {
                /**
                 * @description Send as `after` for what comes next; null at the end.
                 * @example 20
                 */
                next: string | null;
                /**
                 * Format: int32
                 * @description How many items it was to have at most.
                 * @example 20
                 */
                limit: number;
            };
            /**
             * @description The newest entry; null while there is none.
             * @example {
             *       "seq": 1,
             *       "instant": "2026-11-24T11:10:26.358Z",
             *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *     }
             */
            head: components["schemas"]["LedgerHead"] | null;
        };
        /** @description A published correction and its place in the chain. */
        LedgerEntry: {
            /**
             * Format: int64
             * @description Its place in the chain, from 1 and without gaps.
             * @example 1
             */
            seq: number;
            /**
             * Format: date-time
             * @description When it was chained.
             * @example 2026-11-24T11:00:02.740Z
             */
            instant: string;
            /**
             * Format: uuid
             * @description The id of the correction.
             * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            correction: string;
            /**
             * @description SHA-256 over the canonical JSON (RFC 8785) of `{content, salt}`.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            /**
             * @description The `hash` of the entry before; null on the first.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            previousHash: string | null;
            /**
             * @description SHA-256 over the canonical JSON (RFC 8785) of `{seq, instant, correction, contentHash, previousHash}`.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /**
             * @description Whether the content is kept back, while an entry that it concerns is on hold, or for good by law.
             * @example false
             */
            redacted: boolean;
            /**
             * @description 256 random bits; null when redacted.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            salt: string | null;
            /**
             * @description What was hashed; null when redacted.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "kind": "correction",
             *       "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *       "severity": "substantive",
             *       "placement": "top",
             *       "dateCreated": "2026-11-24T11:10:26.358Z",
             *       "datePublished": "2026-11-24T11:10:26.358Z",
             *       "author": {
             *         "name": "Ana, news desk"
             *       },
             *       "approver": null,
             *       "evidence": [
             *         "01a20d36-70e6-749f-b32a-28b4ac38af4e"
             *       ],
             *       "supersedes": null,
             *       "targets": [
             *         {
             *           "type": "article",
             *           "id": "01a20d36-7633-747d-a376-5038d5353656",
             *           "fromVersion": 1,
             *           "toVersion": 2,
             *           "changes": [
             *             {
             *               "quote": {
             *                 "exact": "re-election in 2019"
             *               },
             *               "blockKey": "dc01a3fa1b26",
             *               "oldValue": "re-election in 2019",
             *               "newValue": "re-election in May 2018"
             *             }
             *           ]
             *         }
             *       ]
             *     }
             */
            content: components["schemas"]["LedgerContent"] | null;
        };
        /** @description The public facts of a correction, as its representation has them. */
        LedgerContent: {
            /**
             * Format: uuid
             * @description The id of the correction.
             * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            id: string;
            /**
             * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
             * @example correction
             * @enum {string}
             */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /**
             * @description What readers are told.
             * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
             */
            text: string;
            /**
             * @description How grave the mistake was.
             * @example substantive
             * @enum {string}
             */
            severity: "minor" | "substantive" | "critical";
            /**
             * @description Where readers are to meet the note: above the text, below it, or in it.
             * @example top
             * @enum {string}
             */
            placement: "top" | "bottom" | "inline";
            /**
             * Format: date-time
             * @description When it was sent in.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description When readers were told; null for what they were not.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePublished: string | null;
            /**
             * @description Who signed it; null is the installation itself.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            author: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * @description Who approved it, where a second person did.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            approver: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * @description The ids of the sources.
             * @example [
             *       "01a20d36-70e6-749f-b32a-28b4ac38af4e"
             *     ]
             */
            evidence: string[];
            /**
             * @description The id of the correction whose place it takes.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            supersedes: string | null;
            /**
             * @description The entries that it corrected.
             * @example [
             *       {
             *         "type": "article",
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "changes": [
             *           {
             *             "quote": {
             *               "exact": "re-election in 2019"
             *             },
             *             "blockKey": "dc01a3fa1b26",
             *             "oldValue": "re-election in 2019",
             *             "newValue": "re-election in May 2018"
             *           }
             *         ]
             *       }
             *     ]
             */
            targets: components["schemas"]["LedgerTarget"][];
        };
        /** @description One entry that was corrected, and how. */
        LedgerTarget: {
            /**
             * @description The kind of the entry.
             * @example article
             * @enum {string}
             */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /**
             * Format: uuid
             * @description The id of the entry.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The version that was wrong.
             * @example 1
             */
            fromVersion: number | null;
            /**
             * @description The version that replaced it; null where no text changed.
             * @example 2
             */
            toVersion: number | null;
            /**
             * @description What was replaced, with what.
             * @example [
             *       {
             *         "quote": {
             *           "exact": "re-election in 2019"
             *         },
             *         "blockKey": "dc01a3fa1b26",
             *         "oldValue": "re-election in 2019",
             *         "newValue": "re-election in May 2018"
             *       }
             *     ]
             */
            changes: components["schemas"]["CorrectionChange"][];
        };
        /** @description The newest entry. Note it down to prove later what was. */
        LedgerHead: {
            /**
             * Format: int64
             * @description Its place in the chain, from 1 and without gaps.
             * @example 1
             */
            seq: number;
            /**
             * Format: date-time
             * @description When it was chained.
             * @example 2026-11-24T11:00:02.740Z
             */
            instant: string;
            /**
             * @description SHA-256 in hexadecimal.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
        };
        /** @description A page of the public record. */
        CorrectionPage: {
            /**
             * @description The corrections of this page.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "type": "CorrectionComment",
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "kind": "correction",
             *         "status": "published",
             *         "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "severity": "substantive",
             *         "placement": "top",
             *         "dateCreated": "2026-11-24T11:10:26.358Z",
             *         "datePublished": "2026-11-24T11:10:26.358Z",
             *         "author": {
             *           "name": "Ana, news desk"
             *         },
             *         "approver": null,
             *         "evidence": [
             *           {
             *             "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
             *             "slug": "presidential-election-results-2018",
             *             "name": "Results of the presidential election of 20 May 2018",
             *             "url": "http://localhost:3000/v1/sources/presidential-election-results-2018",
             *             "type": "WebPage"
             *           }
             *         ],
             *         "redacted": false,
             *         "supersedes": null,
             *         "supersededBy": null,
             *         "targets": [
             *           {
             *             "type": "article",
             *             "id": "01a20d36-7633-747d-a376-5038d5353656",
             *             "slug": "maduro-and-icc-sign-agreement",
             *             "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *             "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement",
             *             "fromVersion": 1,
             *             "toVersion": 2,
             *             "changes": [
             *               {
             *                 "quote": {
             *                   "exact": "re-election in 2019"
             *                 },
             *                 "blockKey": "dc01a3fa1b26",
             *                 "oldValue": "re-election in 2019",
             *                 "newValue": "re-election in May 2018"
             *               }
             *             ]
             *           }
             *         ],
             *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *       }
             *     ]
             */
            items: (components["schemas"]["Correction"] | components["schemas"]["CorrectionFields"])[];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are in all; with `count=true`.
             * @example 11
             */
            total?: number;
        };
        /** @description The members that `fields` asked for. */
        CorrectionFields: {
            /**
             * Format: uuid
             * @description The id of the correction.
             * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            id?: string;
            /**
             * @description The schema.org type.
             * @example CorrectionComment
             * @constant
             */
            type?: "CorrectionComment";
            /**
             * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
             * @example correction
             * @enum {string}
             */
            kind?: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /**
             * @description What readers are told.
             * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
             */
            text?: string;
            /**
             * @description How grave the mistake was.
             * @example substantive
             * @enum {string}
             */
            severity?: "minor" | "substantive" | "critical";
            /**
             * @description Where readers are to meet the note: above the text, below it, or in it.
             * @example top
             * @enum {string}
             */
            placement?: "top" | "bottom" | "inline";
            /**
             * Format: uri
             * @description Where the whole record of it is read.
             * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
             */
            url?: string;
            /**
             * @description `proposed`: somebody else has to decide. `published`: readers see it. `rejected`.
             * @example published
             * @enum {string}
             */
            status?: "proposed" | "published" | "rejected";
            /**
             * Format: date-time
             * @description When it was sent in.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated?: string;
            /**
             * @description When readers were told; null for what they were not.
             * @example 2026-11-24T11:00:02.740Z
             */
            datePublished?: string | null;
            /**
             * @description Who signed it; null is the installation itself.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            author?: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * @description Who approved it, where a second person did.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            approver?: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
            /**
             * @description The sources that it rests on.
             * @example [
             *       {
             *         "id": "01a20d36-70e6-749f-b32a-28b4ac38af4e",
             *         "slug": "presidential-election-results-2018",
             *         "name": "Results of the presidential election of 20 May 2018",
             *         "url": "http://localhost:3000/v1/sources/presidential-election-results-2018",
             *         "type": "WebPage"
             *       }
             *     ]
             */
            evidence?: components["schemas"]["Reference"][];
            /**
             * @description Whether its words are kept back, while an entry that it concerns is on hold, or for good by law.
             * @example false
             */
            redacted?: boolean;
            /**
             * @description The mistaken correction whose place it takes.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     }
             */
            supersedes?: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
            } | null;
            /**
             * @description The correction that took its place.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     }
             */
            supersededBy?: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
            } | null;
            /**
             * @description The entries that it corrected.
             * @example [
             *       {
             *         "type": "article",
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "slug": "maduro-and-icc-sign-agreement",
             *         "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "changes": [
             *           {
             *             "quote": {
             *               "exact": "re-election in 2019"
             *             },
             *             "blockKey": "dc01a3fa1b26",
             *             "oldValue": "re-election in 2019",
             *             "newValue": "re-election in May 2018"
             *           }
             *         ]
             *       }
             *     ]
             */
            targets?: components["schemas"]["CorrectionTarget"][];
            /**
             * @description Its place in the ledger, which proves the record; null until it is published.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash?: string | null;
            /**
             * @description Why; only with `draft=true`, for the newsroom.
             * @example A reader pointed to the record of the electoral council.
             */
            reason?: string | null;
            /**
             * @description Why it was rejected; for the newsroom.
             * @example The electoral council’s own record gives the date that we print.
             */
            rejectionReason?: string | null;
        };
        /** @description What a correction would change; nothing was written. */
        CorrectionPlan: {
            /**
             * @description That nothing was written.
             * @example true
             * @constant
             */
            dryRun: true;
            /**
             * @description The entries that it would correct.
             * @example [
             *       {
             *         "type": "article",
             *         "id": "01a20d36-7633-747d-a376-5038d5353656",
             *         "slug": "maduro-and-icc-sign-agreement",
             *         "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement",
             *         "fromVersion": 1,
             *         "toVersion": 2,
             *         "changes": [
             *           {
             *             "quote": {
             *               "exact": "re-election in 2019"
             *             },
             *             "blockKey": "dc01a3fa1b26",
             *             "oldValue": "re-election in 2019",
             *             "newValue": "re-election in May 2018"
             *           }
             *         ],
             *         "pending": false
             *       }
             *     ]
             */
            targets: components["schemas"]["PlannedTarget"][];
        };
        /** @description One entry that would be corrected, and how. */
        PlannedTarget: {
            /**
             * @description The kind of the entry.
             * @example article
             * @enum {string}
             */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /**
             * Format: uuid
             * @description The id of the entry.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description Its slug; null where it is kept back.
             * @example maduro-and-icc-sign-agreement
             */
            slug: string | null;
            /**
             * @description What it is called; null where that is kept back.
             * @example Maduro and ICC prosecutor sign an agreement as an investigation opens
             */
            name: string | null;
            /**
             * @description Where it is read; null where it is kept back.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string | null;
            /**
             * @description The version that was wrong.
             * @example 1
             */
            fromVersion: number | null;
            /**
             * @description The version that replaced it; null where no text changed.
             * @example 2
             */
            toVersion: number | null;
            /**
             * @description What was replaced, with what.
             * @example [
             *       {
             *         "quote": {
             *           "exact": "re-election in 2019"
             *         },
             *         "blockKey": "dc01a3fa1b26",
             *         "oldValue": "re-election in 2019",
             *         "newValue": "re-election in May 2018"
             *       }
             *     ]
             */
            changes: components["schemas"]["CorrectionChange"][];
            /**
             * @description Whether a pending version would be changed too.
             * @example false
             */
            pending: boolean;
        };
        /** @description What else carries the same mistake. */
        Impact: {
            /**
             * @description What was asked about.
             * @example {
             *       "type": "correction",
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68"
             *     }
             */
            about: {
                /**
                 * @description What was asked about.
                 * @example correction
                 * @enum {string}
                 */
                type: "correction" | "claim" | "event";
                /**
                 * Format: uuid
                 * @description Its id, which it keeps for good.
                 * @example 01a20d36-7633-747d-a376-5038d5353656
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where it is read.
                 * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
                 */
                url: string;
            };
            /**
             * @description The most alike first; at most 100.
             * @example [
             *       {
             *         "id": "01a20d52-99d5-766d-ad75-5ca0106501e9",
             *         "type": "NewsArticle",
             *         "slug": "the-year-in-review",
             *         "name": "The year in review",
             *         "url": "http://localhost:3000/v1/articles/the-year-in-review",
             *         "inLanguage": "en",
             *         "version": 1,
             *         "reasons": [
             *           {
             *             "kind": "annotation",
             *             "of": "01a20d36-7557-7196-ba0f-88f3c79650f3",
             *             "blockKey": "3f0c7a9d21be",
             *             "exact": "reelection during 2019"
             *           }
             *         ],
             *         "score": 0.81,
             *         "stillThere": true,
             *         "correctedBy": [],
             *         "target": {
             *           "type": "article",
             *           "id": "01a20d52-99d5-766d-ad75-5ca0106501e9",
             *           "changes": [
             *             {
             *               "quote": {
             *                 "exact": "reelection during 2019"
             *               },
             *               "replacement": "re-election in May 2018"
             *             }
             *           ]
             *         }
             *       }
             *     ]
             */
            items: components["schemas"]["ImpactItem"][];
            /**
             * Format: int64
             * @description How many articles were found; at least so many where `truncated`.
             * @example 1
             */
            total: number;
            /**
             * @description Whether there may be more than were listed or looked at: of articles, or of places in one that has very many. Correct these, then ask again.
             * @example false
             */
            truncated: boolean;
        };
        /** @description An article that carries, or carried, the mistake. */
        ImpactItem: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The schema.org type.
             * @example NewsArticle
             */
            type: string;
            /**
             * @description The slug of the article.
             * @example the-year-in-review
             */
            slug: string;
            /**
             * @description Its headline.
             * @example The year in review
             */
            name: string;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * @description A BCP 47 language tag.
             * @example en
             */
            inLanguage: string;
            /**
             * Format: int64
             * @description The version that readers see.
             * @example 1
             */
            version: number;
            /**
             * @description Why it is listed.
             * @example [
             *       {
             *         "kind": "annotation",
             *         "of": "01a20d36-7557-7196-ba0f-88f3c79650f3",
             *         "blockKey": "3f0c7a9d21be",
             *         "exact": "reelection during 2019"
             *       }
             *     ]
             */
            reasons: components["schemas"]["ImpactReason"][];
            /**
             * @description How alike its best near-copy is; null where it has none.
             * @example 0.81
             */
            score: number | null;
            /**
             * @description Whether readers still meet the mistake in it: in a near-copy, whether the words at fault stand there now; else whether the annotated passage does. A translation, whose words are not compared, counts until it is corrected, unless it was first published after the original was.
             * @example true
             */
            stillThere: boolean;
            /**
             * @description The corrections published on it since, the oldest first.
             * @example [
             *       {
             *         "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "datePublished": "2026-11-24T11:00:02.740Z"
             *       }
             *     ]
             */
            correctedBy: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
                /**
                 * Format: date-time
                 * @description When readers were told.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                datePublished: string;
            }[];
            /**
             * @description What corrects it; null where nothing is left to correct.
             * @example {
             *       "type": "article",
             *       "id": "0192f0c1-7b6e-7c3a-9c3e-2f4a5b6c7d8e",
             *       "changes": [
             *         {
             *           "quote": {
             *             "exact": "re-election in 2019"
             *           },
             *           "replacement": "re-election in May 2018"
             *         }
             *       ]
             *     }
             */
            target: components["schemas"]["ImpactTarget"] | null;
        };
        /** @description Why an article is listed. */
        ImpactReason: {
            /**
             * @description It mentions the claim or event.
             * @example annotation
             * @constant
             */
            kind: "annotation";
            /**
             * Format: uuid
             * @description The claim or event.
             * @example 01a20d36-7557-7196-ba0f-88f3c79650f3
             */
            of: string;
            /**
             * @description The block in which it begins.
             * @example 3f0c7a9d21be
             */
            blockKey: string;
            /**
             * @description The passage, as readers see it or last saw it.
             * @example reelection during 2019
             */
            exact: string;
        } | {
            /**
             * @description It is a translation of a corrected article, or of one that mentions the claim or event.
             * @example translation
             * @constant
             */
            kind: "translation";
            /**
             * Format: uuid
             * @description The article that it is a translation of.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            of: string;
        } | {
            /**
             * @description The sentence stands there, or nearly stands there.
             * @example same-sentence
             * @constant
             */
            kind: "same-sentence";
            /**
             * @description The block in which it begins.
             * @example 3f0c7a9d21be
             */
            blockKey: string;
            /**
             * @description The passage, as readers see it or last saw it.
             * @example reelection during 2019
             */
            exact: string;
            /**
             * @description How alike, from 0.6 to 1, which is word for word.
             * @example 0.87
             */
            score: number;
        };
        /**
         * @description Goes as it is into `targets` of POST /v1/corrections.
         * @example {
         *       "type": "article",
         *       "id": "0192f0c1-7b6e-7c3a-9c3e-2f4a5b6c7d8e",
         *       "changes": [
         *         {
         *           "quote": {
         *             "exact": "re-election in 2019"
         *           },
         *           "replacement": "re-election in May 2018"
         *         }
         *       ]
         *     }
         */
        ImpactTarget: {
            /**
             * @description The kind of the entry.
             * @example article
             * @constant
             */
            type: "article";
            /**
             * Format: uuid
             * @description The id of the entry.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description Empty where it is not known what to put in its place, or the words stand in too many places to tell apart: then it carries the note alone, or your own changes.
             * @example [
             *       {
             *         "quote": {
             *           "exact": "reelection during 2019"
             *         },
             *         "replacement": "re-election in May 2018"
             *       }
             *     ]
             */
            changes: {
                /**
                 * @description Finds the place in the text that readers see now, and no other.
                 * @example {
                 *       "exact": "reelection during 2019"
                 *     }
                 */
                quote: {
                    /**
                     * @description The text that is wrong.
                     * @example re-election in 2019
                     */
                    exact: string;
                    /**
                     * @description Text just before it, where it occurs more than once.
                     * @example Maduro’s contested
                     */
                    prefix?: string;
                    /**
                     * @description Text just after it, where it occurs more than once.
                     * @example , he has been isolated
                     */
                    suffix?: string;
                };
                /**
                 * @description What would take its place.
                 * @example re-election in May 2018
                 */
                replacement: string;
            }[];
        };
        /** @description A new request, with the address of its status this once. */
        NewCorrectionRequest: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description `received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.
             * @example received
             * @enum {string}
             */
            status: "received" | "accepted" | "rejected" | "duplicate" | "resolved";
            /**
             * @description What it concerns, as readers last saw it; its names are kept back while it is on hold.
             * @example {
             *       "type": "article",
             *       "id": "01a20d36-7633-747d-a376-5038d5353656",
             *       "slug": "maduro-and-icc-sign-agreement",
             *       "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *       "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *     }
             */
            about: {
                /**
                 * @description The kind of the entry.
                 * @example article
                 * @enum {string}
                 */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                /**
                 * Format: uuid
                 * @description The id of the entry.
                 * @example 01a20d36-7633-747d-a376-5038d5353656
                 */
                id: string;
                /**
                 * @description Its slug; null where it is kept back.
                 * @example maduro-and-icc-sign-agreement
                 */
                slug: string | null;
                /**
                 * @description What it is called; null where that is kept back.
                 * @example Maduro and ICC prosecutor sign an agreement as an investigation opens
                 */
                name: string | null;
                /**
                 * @description Where it is read; null where it is kept back.
                 * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
                 */
                url: string | null;
            };
            /**
             * Format: int64
             * @description The version that readers saw at that time.
             * @example 1
             */
            version: number;
            /**
             * @description What is wrong, in plain text.
             * @example The presidential election took place in May 2018, not in 2019.
             */
            text: string;
            /**
             * @description The passage that is wrong.
             * @example {
             *       "exact": "re-election in 2019"
             *     }
             */
            quote: components["schemas"]["TextQuoteSelector"] | null;
            /**
             * @description Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`.
             * @example found
             */
            quoteMatch: ("found" | "ambiguous" | "missing") | null;
            /**
             * @description Where the right facts can be read.
             * @example https://www.icc-cpi.int
             */
            evidenceUrl: string | null;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description Why it was rejected.
             * @example The electoral council’s own record gives the date that we print.
             */
            reason: string | null;
            /**
             * @description What it led to, once that is published.
             * @example {
             *       "id": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *       "status": "published",
             *       "kind": "correction",
             *       "text": "An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.",
             *       "datePublished": "2026-11-24T11:00:02.740Z"
             *     }
             */
            correction: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
                /**
                 * @description `proposed`: somebody else has to decide. `published`: readers see it. `rejected`.
                 * @example published
                 * @enum {string}
                 */
                status: "proposed" | "published" | "rejected";
                /**
                 * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
                 * @example correction
                 * @enum {string}
                 */
                kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
                /**
                 * @description What readers are told.
                 * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
                 */
                text: string;
                /**
                 * @description When readers were told.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                datePublished: string | null;
            } | null;
            /**
             * Format: uri
             * @description Where to see what becomes of it. It is private and shown once.
             * @example http://localhost:3000/v1/correction-requests/status/kzv0b3m2Xy4Qe9sT1uWc7LhRjNfP8aDgZi5oKqVxEnM
             */
            statusUrl?: string;
        };
        /** @description A page of requests. */
        CorrectionRequestPage: {
            /**
             * @description The requests of this page.
             * @example [
             *       {
             *         "id": "01a20d41-5074-74b8-9f96-ceb3e0563e2b",
             *         "status": "received",
             *         "about": {
             *           "type": "article",
             *           "id": "01a20d36-7633-747d-a376-5038d5353656",
             *           "slug": "maduro-and-icc-sign-agreement",
             *           "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *           "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *         },
             *         "version": 1,
             *         "text": "The presidential election took place in May 2018, not in 2019.",
             *         "quote": {
             *           "exact": "re-election in 2019"
             *         },
             *         "evidenceUrl": "https://www.cne.example/results/2018",
             *         "quoteMatch": "found",
             *         "dateCreated": "2026-11-24T11:10:26.358Z",
             *         "reason": null,
             *         "correction": null,
             *         "url": "http://localhost:3000/v1/correction-requests/01a20d41-5074-74b8-9f96-ceb3e0563e2b",
             *         "email": "reader@example.org",
             *         "duplicateOf": null,
             *         "dateDecided": null,
             *         "decidedBy": null
             *       }
             *     ]
             */
            items: components["schemas"]["TriagedRequest"][];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
            /**
             * Format: int64
             * @description How many there are in all; with `count=true`.
             * @example 11
             */
            total?: number;
        };
        /** @description A request as editors see it. */
        TriagedRequest: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description `received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.
             * @example received
             * @enum {string}
             */
            status: "received" | "accepted" | "rejected" | "duplicate" | "resolved";
            /**
             * @description What it concerns, as readers last saw it; its names are kept back while it is on hold.
             * @example {
             *       "type": "article",
             *       "id": "01a20d36-7633-747d-a376-5038d5353656",
             *       "slug": "maduro-and-icc-sign-agreement",
             *       "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *       "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *     }
             */
            about: {
                /**
                 * @description The kind of the entry.
                 * @example article
                 * @enum {string}
                 */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                /**
                 * Format: uuid
                 * @description The id of the entry.
                 * @example 01a20d36-7633-747d-a376-5038d5353656
                 */
                id: string;
                /**
                 * @description Its slug; null where it is kept back.
                 * @example maduro-and-icc-sign-agreement
                 */
                slug: string | null;
                /**
                 * @description What it is called; null where that is kept back.
                 * @example Maduro and ICC prosecutor sign an agreement as an investigation opens
                 */
                name: string | null;
                /**
                 * @description Where it is read; null where it is kept back.
                 * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
                 */
                url: string | null;
            };
            /**
             * Format: int64
             * @description The version that readers saw at that time.
             * @example 1
             */
            version: number;
            /**
             * @description What is wrong, in plain text.
             * @example The presidential election took place in May 2018, not in 2019.
             */
            text: string;
            /**
             * @description The passage that is wrong.
             * @example {
             *       "exact": "re-election in 2019"
             *     }
             */
            quote: components["schemas"]["TextQuoteSelector"] | null;
            /**
             * @description Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`.
             * @example found
             */
            quoteMatch: ("found" | "ambiguous" | "missing") | null;
            /**
             * @description Where the right facts can be read.
             * @example https://www.icc-cpi.int
             */
            evidenceUrl: string | null;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description Why it was rejected.
             * @example The electoral council’s own record gives the date that we print.
             */
            reason: string | null;
            /**
             * @description What it led to, published or proposed.
             * @example {
             *       "id": "01a20d42-9c1e-7f0d-b6a3-0f6c2d8e1a75",
             *       "url": "http://localhost:3000/v1/corrections/01a20d42-9c1e-7f0d-b6a3-0f6c2d8e1a75",
             *       "status": "published",
             *       "kind": "correction",
             *       "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *       "datePublished": "2026-11-24T12:02:51.004Z"
             *     }
             */
            correction: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
                /**
                 * @description `proposed`: somebody else has to decide. `published`: readers see it. `rejected`.
                 * @example published
                 * @enum {string}
                 */
                status: "proposed" | "published" | "rejected";
                /**
                 * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
                 * @example correction
                 * @enum {string}
                 */
                kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
                /**
                 * @description What readers are told.
                 * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
                 */
                text: string;
                /**
                 * @description When readers were told.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                datePublished: string | null;
            } | null;
            /**
             * Format: uri
             * @description Where it is read.
             * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
             */
            url: string;
            /**
             * @description Null where none was given, and once it was deleted.
             * @example reader@example.org
             */
            email: string | null;
            /**
             * @description The id of the request that asked for the same before.
             * @example 01a20d3f-1b0a-7c11-8a5e-5d2f9c0b7e44
             */
            duplicateOf: string | null;
            /**
             * @description When somebody decided.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateDecided: string | null;
            /**
             * @description Who decided.
             * @example {
             *       "name": "Ana, news desk"
             *     }
             */
            decidedBy: {
                /**
                 * @description The name of the key.
                 * @example Ana, news desk
                 */
                name: string;
            } | null;
        };
        /** @description What somebody asked to have corrected, and what became of it. */
        CorrectionRequest: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description `received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.
             * @example received
             * @enum {string}
             */
            status: "received" | "accepted" | "rejected" | "duplicate" | "resolved";
            /**
             * @description What it concerns, as readers last saw it; its names are kept back while it is on hold.
             * @example {
             *       "type": "article",
             *       "id": "01a20d36-7633-747d-a376-5038d5353656",
             *       "slug": "maduro-and-icc-sign-agreement",
             *       "name": "Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *       "url": "http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement"
             *     }
             */
            about: {
                /**
                 * @description The kind of the entry.
                 * @example article
                 * @enum {string}
                 */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                /**
                 * Format: uuid
                 * @description The id of the entry.
                 * @example 01a20d36-7633-747d-a376-5038d5353656
                 */
                id: string;
                /**
                 * @description Its slug; null where it is kept back.
                 * @example maduro-and-icc-sign-agreement
                 */
                slug: string | null;
                /**
                 * @description What it is called; null where that is kept back.
                 * @example Maduro and ICC prosecutor sign an agreement as an investigation opens
                 */
                name: string | null;
                /**
                 * @description Where it is read; null where it is kept back.
                 * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
                 */
                url: string | null;
            };
            /**
             * Format: int64
             * @description The version that readers saw at that time.
             * @example 1
             */
            version: number;
            /**
             * @description What is wrong, in plain text.
             * @example The presidential election took place in May 2018, not in 2019.
             */
            text: string;
            /**
             * @description The passage that is wrong.
             * @example {
             *       "exact": "re-election in 2019"
             *     }
             */
            quote: components["schemas"]["TextQuoteSelector"] | null;
            /**
             * @description Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`.
             * @example found
             */
            quoteMatch: ("found" | "ambiguous" | "missing") | null;
            /**
             * @description Where the right facts can be read.
             * @example https://www.icc-cpi.int
             */
            evidenceUrl: string | null;
            /**
             * Format: date-time
             * @description When it was sent.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description Why it was rejected.
             * @example The electoral council’s own record gives the date that we print.
             */
            reason: string | null;
            /**
             * @description What it led to, once that is published.
             * @example {
             *       "id": "01a20d42-9c1e-7f0d-b6a3-0f6c2d8e1a75",
             *       "url": "http://localhost:3000/v1/corrections/01a20d42-9c1e-7f0d-b6a3-0f6c2d8e1a75",
             *       "status": "published",
             *       "kind": "correction",
             *       "text": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *       "datePublished": "2026-11-24T12:02:51.004Z"
             *     }
             */
            correction: {
                /**
                 * Format: uuid
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where the whole record of it is read.
                 * @example http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                url: string;
                /**
                 * @description `proposed`: somebody else has to decide. `published`: readers see it. `rejected`.
                 * @example published
                 * @enum {string}
                 */
                status: "proposed" | "published" | "rejected";
                /**
                 * @description `correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.
                 * @example correction
                 * @enum {string}
                 */
                kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
                /**
                 * @description What readers are told.
                 * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
                 */
                text: string;
                /**
                 * @description When readers were told.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                datePublished: string | null;
            } | null;
        };
        /** @description A stretch of the log. */
        ChangePage: {
            /**
             * @description The changes, oldest first.
             * @example [
             *       {
             *         "seq": 45,
             *         "instant": "2026-11-24T11:10:26.358Z",
             *         "operation": "publishCorrection",
             *         "entry": {
             *           "id": "01a20d36-7633-747d-a376-5038d5353656",
             *           "type": "article",
             *           "version": 2
             *         },
             *         "correction": "01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "note": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "updateKind": null,
             *         "public": true
             *       }
             *     ]
             */
            items: components["schemas"]["Change"][];
            /**
             * @description Where to go on.
             * @example {
             *       "next": "45",
             *       "limit": 20
             *     }
             */
            page: {
                /**
                 * @description Send as `after` for what comes next, now or later.
                 * @example 45
                 */
                next: string;
                /**
                 * Format: int32
                 * @description How many items it was to have at most.
                 * @example 20
                 */
                limit: number;
            };
        };
        /** @description JSON Feed 1.1. */
        JsonFeed: {
            /**
             * @description The version of the format.
             * @example https://jsonfeed.org/version/1.1
             * @constant
             */
            version: "https://jsonfeed.org/version/1.1";
            /**
             * @description What the feed is called.
             * @example Dossier: articles
             */
            title: string;
            /**
             * Format: uri
             * @description Where the feed is read.
             * @example http://localhost:3000/feeds/articles.json
             */
            feed_url: string;
            /**
             * @description The newest 50.
             * @example [
             *       {
             *         "id": "urn:uuid:01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "url": "http://localhost:3000/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68",
             *         "title": "Correction: Maduro and ICC prosecutor sign an agreement as an investigation opens",
             *         "summary": "An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.",
             *         "content_html": "<p>An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.</p>",
             *         "date_published": "2026-11-24T11:10:26.358Z",
             *         "date_modified": "2026-11-24T11:10:26.358Z",
             *         "authors": [
             *           {
             *             "name": "Ana, news desk"
             *           }
             *         ],
             *         "tags": [
             *           "correction"
             *         ]
             *       }
             *     ]
             */
            items: ({
                /**
                 * @description Names the item for good, whatever its address.
                 * @example urn:uuid:01a20d36-7633-747d-a376-5038d5353656
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Where it is read.
                 * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
                 */
                url: string;
                /**
                 * @description The headline, or what a note is about.
                 * @example Maduro and ICC prosecutor sign an agreement as an investigation opens
                 */
                title: string;
                /**
                 * @description The text, as HTML.
                 * @example <p>A president and a prosecutor met.</p>
                 */
                content_html: string;
                /**
                 * Format: date-time
                 * @description When readers first saw it.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                date_published: string;
                /**
                 * Format: date-time
                 * @description When readers were last told of a change.
                 * @example 2026-11-24T11:00:02.740Z
                 */
                date_modified: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description A page of keys. */
        KeyPage: {
            /**
             * @description The keys, oldest first.
             * @example [
             *       {
             *         "id": "01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3",
             *         "name": "Ana, news desk",
             *         "role": "editor",
             *         "scope": [],
             *         "prefix": "dossier_1upl",
             *         "dateCreated": "2026-11-24T11:10:25.980Z",
             *         "expires": null,
             *         "revoked": null
             *       }
             *     ]
             */
            items: components["schemas"]["Key"][];
            /**
             * @description Where the neighbours of this page are.
             * @example {
             *       "next": null,
             *       "previous": null,
             *       "limit": 20
             *     }
             */
            page: components["schemas"]["Page"];
        };
        /** @description An API key, without its secret. */
        Key: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description Who uses it; corrections are signed with it. Two keys of one name count as one person.
             * @example Ana, news desk
             */
            name: string;
            /**
             * @description `contributor` writes drafts and proposes, `editor` publishes and corrects, `admin` does everything.
             * @example editor
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            /**
             * @description The resources that it may write; empty for all. A correction takes `corrections` and the kind of every entry that it corrects.
             * @example [
             *       "claims",
             *       "sources"
             *     ]
             */
            scope: ("articles" | "actors" | "events" | "claims" | "sources" | "stories" | "corrections")[];
            /**
             * @description How the secret begins.
             * @example dossier_Zk3f
             */
            prefix: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description When it stops being valid; null for never.
             * @example 2126-11-24T08:00:00.000Z
             */
            expires: string | null;
            /**
             * @description When it was revoked; null while it was not.
             * @example 2026-11-24T11:00:02.740Z
             */
            revoked: string | null;
        };
        /** @description A new API key, with its secret this once. */
        NewKey: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description Who uses it; corrections are signed with it. Two keys of one name count as one person.
             * @example Ana, news desk
             */
            name: string;
            /**
             * @description `contributor` writes drafts and proposes, `editor` publishes and corrects, `admin` does everything.
             * @example editor
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            /**
             * @description The resources that it may write; empty for all. A correction takes `corrections` and the kind of every entry that it corrects.
             * @example [
             *       "claims",
             *       "sources"
             *     ]
             */
            scope: ("articles" | "actors" | "events" | "claims" | "sources" | "stories" | "corrections")[];
            /**
             * @description How the secret begins.
             * @example dossier_Zk3f
             */
            prefix: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description When it stops being valid; null for never.
             * @example 2126-11-24T08:00:00.000Z
             */
            expires: string | null;
            /**
             * @description When it was revoked; null while it was not.
             * @example 2026-11-24T11:00:02.740Z
             */
            revoked: string | null;
            /**
             * @description The secret. It is shown once: a repeated request with the same Idempotency-Key gets the rest without it.
             * @example dossier_Zk3f…
             */
            key?: string;
        };
        /** @description All webhooks. */
        WebhookList: {
            /**
             * @description All of them, oldest first.
             * @example [
             *       {
             *         "id": "01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3",
             *         "url": "https://example.com/dossier",
             *         "events": [
             *           "publishCorrection"
             *         ],
             *         "after": 45,
             *         "failures": 0,
             *         "nextAttempt": null,
             *         "disabled": null,
             *         "disabledReason": null,
             *         "dateCreated": "2026-11-24T11:10:25.980Z"
             *       }
             *     ]
             */
            items: components["schemas"]["Webhook"][];
        };
        /** @description Where public changes are delivered to, and how far it is. */
        Webhook: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description Where deliveries are posted to.
             * @example https://example.com/dossier
             */
            url: string;
            /**
             * @description The operations that it is told of; empty for every public change.
             * @example [
             *       "publishCorrection",
             *       "publishArticle"
             *     ]
             */
            events: string[];
            /**
             * Format: int64
             * @description The `seq` of the last change that it has.
             * @example 45
             */
            after: number;
            /**
             * Format: int64
             * @description Attempts in a row that failed.
             * @example 0
             */
            failures: number;
            /**
             * @description After failures: when it is tried.
             * @example 2026-11-24T11:00:02.740Z
             */
            nextAttempt: string | null;
            /**
             * @description Since when nothing is delivered to it any more.
             * @example 2026-11-24T11:00:02.740Z
             */
            disabled: string | null;
            /**
             * @description Why it was disabled.
             * @example It answered 410.
             */
            disabledReason: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
        };
        /** @description A new webhook, with its secret this once. */
        NewWebhook: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description Where deliveries are posted to.
             * @example https://example.com/dossier
             */
            url: string;
            /**
             * @description The operations that it is told of; empty for every public change.
             * @example [
             *       "publishCorrection",
             *       "publishArticle"
             *     ]
             */
            events: string[];
            /**
             * Format: int64
             * @description The `seq` of the last change that it has.
             * @example 45
             */
            after: number;
            /**
             * Format: int64
             * @description Attempts in a row that failed.
             * @example 0
             */
            failures: number;
            /**
             * @description After failures: when it is tried.
             * @example 2026-11-24T11:00:02.740Z
             */
            nextAttempt: string | null;
            /**
             * @description Since when nothing is delivered to it any more.
             * @example 2026-11-24T11:00:02.740Z
             */
            disabled: string | null;
            /**
             * @description Why it was disabled.
             * @example It answered 410.
             */
            disabledReason: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T11:00:02.740Z
             */
            dateCreated: string;
            /**
             * @description Shown once: a repeated request with the same Idempotency-Key gets the rest without it.
             * @example whsec_bWFkdXJvLWFuZC10aGUtaWNjLTIwMjEtMTEtMDM=
             */
            secret?: string;
        };
        /** @description One attempt to deliver a change. */
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description Its id, which it keeps for good.
             * @example 01a20d36-7633-747d-a376-5038d5353656
             */
            id: string;
            /**
             * @description The `webhook-id`, the same for every attempt.
             * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3-45
             */
            message: string;
            /**
             * @description What it told of: an operation, or `test`.
             * @example publishCorrection
             */
            operation: string;
            /**
             * @description The place of the change in the log; null for a test.
             * @example 45
             */
            seq: number | null;
            /**
             * Format: int64
             * @description The number of the attempt.
             * @example 1
             */
            attempt: number;
            /**
             * Format: date-time
             * @description When that was, in UTC.
             * @example 2026-11-24T11:00:02.740Z
             */
            instant: string;
            /**
             * @description Of the answer, where there was one.
             * @example 204
             */
            status: number | null;
            /**
             * @description Why it failed; null where it succeeded.
             * @example It did not answer within ten seconds.
             */
            error: string | null;
            /**
             * @description How the answer began, up to 1 KiB.
             * @example Taken.
             */
            response: string | null;
        };
        /** @description Attempts to deliver. */
        WebhookDeliveryList: {
            /**
             * @description The attempts, newest first.
             * @example [
             *       {
             *         "id": "01a20d40-0a5c-7a11-9a0e-2b1c7d5e9f10",
             *         "message": "01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3-45",
             *         "operation": "publishCorrection",
             *         "seq": 45,
             *         "attempt": 1,
             *         "instant": "2026-11-24T11:10:26.980Z",
             *         "status": 204,
             *         "error": null,
             *         "response": ""
             *       }
             *     ]
             */
            items: components["schemas"]["WebhookDelivery"][];
        };
        /** @description What there is, and where. */
        Index: {
            /**
             * @description What this is.
             * @example Dossier
             */
            name: string;
            /**
             * @description Addresses, by what is found there.
             * @example {
             *       "articles": "http://localhost:3000/v1/articles"
             *     }
             */
            links: {
                [key: string]: string;
            };
        };
        /** @description That the process lives. */
        Health: {
            /**
             * @description That it lives.
             * @example ok
             * @constant
             */
            status: "ok";
        };
        /** @description That requests are answered. */
        Readiness: {
            /**
             * @description That it is.
             * @example ready
             * @constant
             */
            status: "ready";
        };
        /** @description An OpenAPI document. */
        OpenApiDocument: {
            /**
             * @description The version of OpenAPI.
             * @example 3.1.1
             */
            openapi: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Every kind of problem. */
        ProblemList: {
            /**
             * @description One of each kind.
             * @example [
             *       {
             *         "type": "http://localhost:3000/problems/not-found",
             *         "title": "There is nothing here",
             *         "status": 404,
             *         "cause": "No such path, or no entry of this id or slug that you may know of.",
             *         "remedy": "Check the id or slug; an entry that is not published is read with `?draft=true` and a key."
             *       }
             *     ]
             */
            items: components["schemas"]["ProblemDescription"][];
        };
        /** @description What a kind of problem means, and what to do about it. */
        ProblemDescription: {
            /**
             * Format: uri
             * @description The `type` of such a problem, and the address of this page.
             * @example http://localhost:3000/problems/not-found
             */
            type: string;
            /**
             * @description What it is.
             * @example There is nothing here
             */
            title: string;
            /**
             * Format: int32
             * @description The status of the answer.
             * @example 404
             */
            status: number;
            /**
             * @description What brings it about.
             * @example No such path, or no entry of this id or slug that you may know of.
             */
            cause: string;
            /**
             * @description What to do about it.
             * @example Check the id or slug; an entry that is not published is read with `?draft=true` and a key.
             */
            remedy: string;
        };
    };
    responses: {
        /** @description The request is not valid (`invalid-request`). */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A valid API key is needed (`unauthenticated`). */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No representation that you accept (`not-acceptable`). */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request took too long to arrive (`request-timeout`). */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests (`too-many-requests`). */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The headers are too large (`headers-too-large`). */
        HeadersTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side (`internal-error`). */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available at the moment (`unavailable`). */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`invalid-request`). The body is not JSON (`malformed-body`). */
        InvalidRequestOrMalformedBody: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This key may not do that (`forbidden`). */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another entry has this slug (`slug-taken`). */
        SlugTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large (`payload-too-large`). */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type that is not read here (`unsupported-media-type`). */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A reference leads nowhere (`reference-not-found`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        ReferenceNotFoundOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here (`not-found`). */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unavailable for legal reasons (`taken-down`). */
        TakenDown: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                Link: components["headers"]["Link.2"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). Another entry has this slug (`slug-taken`). */
        ConflictOrSlugTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed it since (`precondition-failed`). */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A reference leads nowhere (`reference-not-found`). */
        ReferenceNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed (`precondition-required`). */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). This version takes back a correction (`undoes-correction`). */
        ConflictOrUndoesCorrection: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Readers must be told what changed (`update-kind-required`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        UpdateKindRequiredOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Retracted (`retracted`). */
        Retracted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). The pending version no longer fits (`pending-conflict`). This version takes back a correction (`undoes-correction`). Another entry has this slug (`slug-taken`). */
        ConflictOrPendingConflictOrUndoesCorrectionOrSlugTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A target does not exist (`target-not-found`). The quote does not stand there (`quote-not-found`). The quote stands there more than once (`quote-ambiguous`). A change does not fit its target (`change-not-possible`). That correction cannot be superseded by this one (`cannot-supersede`). A reference leads nowhere (`reference-not-found`). Well-formed, but not possible (`unprocessable`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        TargetNotFoundOrQuoteNotFoundOrQuoteAmbiguousOrChangeNotPossibleOrCannotSupersedeOrReferenceNotFoundOrUnprocessableOrIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description How many items, 1 to 100. */
        limit: number;
        /** @description The page after this cursor. */
        after: string;
        /** @description The page before this cursor; not together with `after`. */
        before: string;
        /** @description `true` adds `total`. */
        count: boolean;
        /** @description The working version, for those with a key. */
        draft: boolean;
        /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
        asOf: string;
        /** @description The form of `articleBody`. Default: portabletext. */
        body: "portabletext" | "html" | "markdown" | "text" | "none";
        /** @description Only these members of each entry, by their names. */
        fields: string;
        /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Articles.include": string;
        /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
        q: string;
        /** @description All but `published` need a key. */
        status: string;
        /** @description Of any of these stories. */
        story: string;
        /** @description In these languages. */
        inLanguage: string;
        /** @description In these sections. One with a comma stands in double quotes. */
        articleSection: string;
        /** @description With any of these keywords. One with a comma stands in double quotes. */
        keyword: string;
        /** @description By any of these authors, as the byline names them. One with a comma stands in double quotes. */
        author: string;
        /** @description Whether a correction or clarification of it was published. */
        corrected: string;
        /** @description At or after this instant, or this date (EDTF) in UTC. */
        "dateModified.gte": string | components["schemas"]["Edtf"];
        /** @description After this instant, or this date (EDTF) in UTC. */
        "dateModified.gt": string | components["schemas"]["Edtf"];
        /** @description At or before this instant, or this date (EDTF) in UTC. */
        "dateModified.lte": string | components["schemas"]["Edtf"];
        /** @description Before this instant, or this date (EDTF) in UTC. */
        "dateModified.lt": string | components["schemas"]["Edtf"];
        /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
        "Accept-Datetime": string;
        /** @description The ETags of what you have: where one of them is current, the answer is 304. */
        "If-None-Match": string;
        /** @description A repetition with the same key and body gets the first answer again and does nothing. */
        "Idempotency-Key": string;
        /**
         * @description The id or the slug of the article.
         * @example maduro-and-icc-sign-agreement
         */
        id: string;
        /**
         * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
         * @example "7"
         */
        "If-Match": string;
        /**
         * @description The number of the version.
         * @example 1
         */
        version: number;
        /** @description The older version. Default: the one before `to`. */
        from: number;
        /** @description The newer version. Default: the newest. */
        to: number;
        /** @description Keys in order of weight, `-` for descending: name, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
        sort: string;
        /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Actors.include": string;
        /** @description Mentioned in any of these articles. */
        article: string;
        /** @description Mentioned in the articles of any of these stories. */
        "story.2": string;
        /**
         * @description The id or the slug of the actor.
         * @example karim-khan
         */
        "id.2": string;
        /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Events.include": string;
        /**
         * @description The id or the slug of the event.
         * @example presidential-re-election
         */
        "id.3": string;
        /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Claims.include": string;
        /**
         * @description The id or the slug of the claim.
         * @example re-election-2019
         */
        "id.4": string;
        /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
        include: string;
        /**
         * @description The id or the slug of the source.
         * @example presidential-election-results-2018
         */
        "id.5": string;
        /**
         * @description The id or the slug of the story.
         * @example maduro-and-the-icc
         */
        "id.6": string;
        /** @description Puts whole sources in the place of references. */
        "Corrections.include": string;
        /**
         * @description The id of the correction.
         * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
         */
        "Corrections.id": string;
        /**
         * @description The id of the correction request.
         * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
         */
        "Correction.requests.id": string;
        /** @description The `seq` of the last change that you have. */
        "Changes.after": string;
        /** @description Also what readers do not see. */
        "Changes.draft": boolean;
        /** @description Of any of these stories, by id or slug. */
        "Feeds.story": string;
        /**
         * @description The id of the key.
         * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
         */
        "Administration.id": string;
        /**
         * @description The id of the webhook.
         * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
         */
        "Webhooks.id": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request in the log; a problem has it as `instance`.
         * @example 0b0f6a8e-3c52-4d43-9a0a-6a3a4f6d2a11
         */
        "X-Request-Id": string;
        /**
         * @description How many requests are left (`r`), and in how many seconds it is full again (`t`). Left out where there is no limit.
         * @example "6000-in-1min"; r=5987; t=41
         */
        RateLimit: string;
        /**
         * @description How many requests (`q`) are taken in how many seconds (`w`). Left out where there is no limit.
         * @example "6000-in-1min"; q=6000; w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description The origins whose pages may read this; left out for an origin that is not among the allowed ones.
         * @example *
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description Strong; that of an entry begins with its version.
         * @example "7-bZ3kq0Yv2nXw9LrT"
         */
        ETag: string;
        /**
         * @description How long, and by whom, it may be kept.
         * @example public, max-age=0, s-maxage=5, stale-while-revalidate=10
         */
        "Cache-Control": string;
        /**
         * @description The request headers that the answer depends on.
         * @example Accept, Accept-Encoding, Authorization, Accept-Datetime
         */
        Vary: string;
        /**
         * @description The ids of what it is made of, to purge a shared cache by.
         * @example 01a20d36-7633-747d-a376-5038d5353656 01a20d36-72fb-7169-b344-725c1c340210
         */
        "Surrogate-Key": string;
        /**
         * @description When what it shows last changed.
         * @example Tue, 24 Nov 2026 11:00:02 GMT
         */
        "Last-Modified": string;
        /**
         * @description RFC 8288: neighbouring pages, other forms; RFC 7089: where its past is asked for.
         * @example <http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement>; rel="original timegate", <http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement/timemap>; rel="timemap"; type="application/link-format"
         */
        Link: string;
        /**
         * @description The instant that a read of the past shows.
         * @example Tue, 24 Nov 2026 11:00:02 GMT
         */
        "Memento-Datetime": string;
        /**
         * @description Where a read of the past has an address of its own.
         * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement?asOf=2026-11-24T11%3A00%3A02.781Z
         */
        "Content-Location": string;
        /**
         * @description The one of those in `If-None-Match` that is current.
         * @example "7-bZ3kq0Yv2nXw9LrT"
         */
        "ETag.2": string;
        /**
         * @description How to say who asks (RFC 9110).
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description Seconds to wait.
         * @example 41
         */
        "Retry-After": number;
        /**
         * @description Where it is.
         * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
         */
        Location: string;
        /**
         * @description RFC 7725: who keeps it from readers.
         * @example <http://localhost:3000>; rel="blocked-by"
         */
        "Link.2": string;
        /**
         * @description RFC 8288: the neighbouring pages.
         * @example <http://localhost:3000/v1/keys?after=Y3Vyc29y>; rel="next"
         */
        "Link.3": string;
    };
    pathItems: never;
}
export type Edtf = components['schemas']['Edtf'];
export type ArticleInput = components['schemas']['ArticleInput'];
export type PortableTextInput = components['schemas']['PortableTextInput'];
export type PortableTextBlockInput = components['schemas']['PortableTextBlockInput'];
export type ReferenceInput = components['schemas']['ReferenceInput'];
export type ArticlePatch = components['schemas']['ArticlePatch'];
export type Publication = components['schemas']['Publication'];
export type Unpublication = components['schemas']['Unpublication'];
export type Schedule = components['schemas']['Schedule'];
export type Restoration = components['schemas']['Restoration'];
export type Retraction = components['schemas']['Retraction'];
export type Withholding = components['schemas']['Withholding'];
export type Takedown = components['schemas']['Takedown'];
export type ReinstatementInput = components['schemas']['ReinstatementInput'];
export type ActorInput = components['schemas']['ActorInput'];
export type ActorPatch = components['schemas']['ActorPatch'];
export type EventInput = components['schemas']['EventInput'];
export type EventPatch = components['schemas']['EventPatch'];
export type ClaimInput = components['schemas']['ClaimInput'];
export type ClaimPatch = components['schemas']['ClaimPatch'];
export type SourceInput = components['schemas']['SourceInput'];
export type SourcePatch = components['schemas']['SourcePatch'];
export type StoryInput = components['schemas']['StoryInput'];
export type StoryPatch = components['schemas']['StoryPatch'];
export type CorrectionInput = components['schemas']['CorrectionInput'];
export type CorrectionTargetInput = components['schemas']['CorrectionTargetInput'];
export type QuoteChange = components['schemas']['QuoteChange'];
export type TextQuoteSelector = components['schemas']['TextQuoteSelector'];
export type FieldChange = components['schemas']['FieldChange'];
export type Approval = components['schemas']['Approval'];
export type Rejection = components['schemas']['Rejection'];
export type CorrectionRequestInput = components['schemas']['CorrectionRequestInput'];
export type RequestSubject = components['schemas']['RequestSubject'];
export type RequestRejection = components['schemas']['RequestRejection'];
export type RequestDuplicate = components['schemas']['RequestDuplicate'];
export type KeyInput = components['schemas']['KeyInput'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type ChangeDelivery = components['schemas']['ChangeDelivery'];
export type Change = components['schemas']['Change'];
export type ArticlePage = components['schemas']['ArticlePage'];
export type Article = components['schemas']['Article'];
export type Scheduled = components['schemas']['Scheduled'];
export type PortableText = components['schemas']['PortableText'];
export type PortableTextBlock = components['schemas']['PortableTextBlock'];
export type Byline = components['schemas']['Byline'];
export type Reference = components['schemas']['Reference'];
export type TranslationReference = components['schemas']['TranslationReference'];
export type CorrectionNote = components['schemas']['CorrectionNote'];
export type ArticleFields = components['schemas']['ArticleFields'];
export type Page = components['schemas']['Page'];
export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];
export type Notice = components['schemas']['Notice'];
export type JsonLd = components['schemas']['JsonLd'];
export type Ninjs = components['schemas']['Ninjs'];
export type RevisionPage = components['schemas']['RevisionPage'];
export type Revision = components['schemas']['Revision'];
export type Difference = components['schemas']['Difference'];
export type EntryChange = components['schemas']['EntryChange'];
export type DiffPart = components['schemas']['DiffPart'];
export type Correction = components['schemas']['Correction'];
export type CorrectionTarget = components['schemas']['CorrectionTarget'];
export type CorrectionChange = components['schemas']['CorrectionChange'];
export type Hold = components['schemas']['Hold'];
export type Reinstatement = components['schemas']['Reinstatement'];
export type ActorPage = components['schemas']['ActorPage'];
export type Actor = components['schemas']['Actor'];
export type ActorFields = components['schemas']['ActorFields'];
export type EventPage = components['schemas']['EventPage'];
export type Event = components['schemas']['Event'];
export type Participant = components['schemas']['Participant'];
export type EventFields = components['schemas']['EventFields'];
export type ClaimPage = components['schemas']['ClaimPage'];
export type Claim = components['schemas']['Claim'];
export type ClaimFields = components['schemas']['ClaimFields'];
export type SourcePage = components['schemas']['SourcePage'];
export type Source = components['schemas']['Source'];
export type SourceFields = components['schemas']['SourceFields'];
export type StoryPage = components['schemas']['StoryPage'];
export type Story = components['schemas']['Story'];
export type StoryFields = components['schemas']['StoryFields'];
export type SearchResults = components['schemas']['SearchResults'];
export type SearchResult = components['schemas']['SearchResult'];
export type LedgerPage = components['schemas']['LedgerPage'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LedgerContent = components['schemas']['LedgerContent'];
export type LedgerTarget = components['schemas']['LedgerTarget'];
export type LedgerHead = components['schemas']['LedgerHead'];
export type CorrectionPage = components['schemas']['CorrectionPage'];
export type CorrectionFields = components['schemas']['CorrectionFields'];
export type CorrectionPlan = components['schemas']['CorrectionPlan'];
export type PlannedTarget = components['schemas']['PlannedTarget'];
export type Impact = components['schemas']['Impact'];
export type ImpactItem = components['schemas']['ImpactItem'];
export type ImpactReason = components['schemas']['ImpactReason'];
export type ImpactTarget = components['schemas']['ImpactTarget'];
export type NewCorrectionRequest = components['schemas']['NewCorrectionRequest'];
export type CorrectionRequestPage = components['schemas']['CorrectionRequestPage'];
export type TriagedRequest = components['schemas']['TriagedRequest'];
export type CorrectionRequest = components['schemas']['CorrectionRequest'];
export type ChangePage = components['schemas']['ChangePage'];
export type JsonFeed = components['schemas']['JsonFeed'];
export type KeyPage = components['schemas']['KeyPage'];
export type Key = components['schemas']['Key'];
export type NewKey = components['schemas']['NewKey'];
export type WebhookList = components['schemas']['WebhookList'];
export type Webhook = components['schemas']['Webhook'];
export type NewWebhook = components['schemas']['NewWebhook'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryList = components['schemas']['WebhookDeliveryList'];
export type Index = components['schemas']['Index'];
export type Health = components['schemas']['Health'];
export type Readiness = components['schemas']['Readiness'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type ProblemList = components['schemas']['ProblemList'];
export type ProblemDescription = components['schemas']['ProblemDescription'];
export interface operations {
    listArticles: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: datePublished, dateModified, headline. Ties are broken by id. Default: -datePublished; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Articles.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description These articles, by id or slug, in the order of `sort`; those that are not there are left out. */
                id?: string;
                /** @description Mentioning any of these actors. */
                actor?: string;
                /** @description Mentioning any of these events. */
                event?: string;
                /** @description Mentioning any of these claims. */
                claim?: string;
                /** @description Of any of these stories. */
                story?: components["parameters"]["story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description In these sections. One with a comma stands in double quotes. */
                articleSection?: components["parameters"]["articleSection"];
                /** @description With any of these keywords. One with a comma stands in double quotes. */
                keyword?: components["parameters"]["keyword"];
                /** @description By any of these authors, as the byline names them. One with a comma stands in double quotes. */
                author?: components["parameters"]["author"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "datePublished[gte]"?: string | components["schemas"]["Edtf"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "datePublished[gt]"?: string | components["schemas"]["Edtf"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "datePublished[lte]"?: string | components["schemas"]["Edtf"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "datePublished[lt]"?: string | components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description The new article. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Articles.include"];
                /** @description The version in this language, among the article and its translations; 406 lists the languages that there are. Before `Accept-Language`. */
                inLanguage?: string;
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The best of the article and its translations for it is shown; the article itself where none is. Not heeded with `draft=true`. */
                "Accept-Language"?: string;
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    /**
                     * @description The URL of what is shown, where a language was asked for; where a read of the past has an address of its own.
                     * @example http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement
                     */
                    "Content-Location"?: string;
                    /**
                     * @description The language of what is shown.
                     * @example en
                     */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"] | components["schemas"]["ArticleFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                    "application/vnd.iptc.ninjs+json": components["schemas"]["Ninjs"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description Retracted (`retracted`). The notice. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.iptc.ninjs+json": components["schemas"]["Ninjs"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ArticlePatch"];
                "application/json": components["schemas"]["ArticlePatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The article, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the article, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the article, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listArticleRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Articles.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"] | components["schemas"]["ArticleFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareArticleRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The article, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActors: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: name, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
                sort?: components["parameters"]["sort"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Actors.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description These actors, by id or slug, in the order of `sort`; those that are not there are left out. */
                id?: string;
                /** @description Person, Organization or both. */
                type?: string;
                /** @description Affiliated with any of these organizations. */
                affiliation?: string;
                /** @description Taking part in any of these events. */
                event?: string;
                /** @description Mentioned in any of these articles. */
                article?: components["parameters"]["article"];
                /** @description Mentioned in the articles of any of these stories. */
                story?: components["parameters"]["story.2"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorInput"];
            };
        };
        responses: {
            /** @description The new actor. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActor: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Actors.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"] | components["schemas"]["ActorFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ActorPatch"];
                "application/json": components["schemas"]["ActorPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The actor, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the actor, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the actor, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActorRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActorRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Actors.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actor in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"] | components["schemas"]["ActorFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareActorRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActorTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActorHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["id.2"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The actor, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: startDate, endDate, name, dateModified. Ties are broken by id. Default: startDate; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Events.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description These events, by id or slug, in the order of `sort`; those that are not there are left out. */
                id?: string;
                /** @description With any of these actors. */
                actor?: string;
                /** @description That any of these claims is about. */
                claim?: string;
                /** @description Mentioned in any of these articles. */
                article?: components["parameters"]["article"];
                /** @description Of these statuses. */
                eventStatus?: string;
                /** @description Mentioned in the articles of any of these stories. */
                story?: components["parameters"]["story.2"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description `startDate` is at or after this date (EDTF); a month or a year counts by its first day. */
                "startDate[gte]"?: components["schemas"]["Edtf"];
                /** @description `startDate` is after this date (EDTF); a month or a year counts by its first day. */
                "startDate[gt]"?: components["schemas"]["Edtf"];
                /** @description `startDate` is at or before this date (EDTF); a month or a year counts by its first day. */
                "startDate[lte]"?: components["schemas"]["Edtf"];
                /** @description `startDate` is before this date (EDTF); a month or a year counts by its first day. */
                "startDate[lt]"?: components["schemas"]["Edtf"];
                /** @description `endDate` is at or after this date (EDTF); a month or a year counts by its first day. */
                "endDate[gte]"?: components["schemas"]["Edtf"];
                /** @description `endDate` is after this date (EDTF); a month or a year counts by its first day. */
                "endDate[gt]"?: components["schemas"]["Edtf"];
                /** @description `endDate` is at or before this date (EDTF); a month or a year counts by its first day. */
                "endDate[lte]"?: components["schemas"]["Edtf"];
                /** @description `endDate` is before this date (EDTF); a month or a year counts by its first day. */
                "endDate[lt]"?: components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The new event. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Events.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"] | components["schemas"]["EventFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EventPatch"];
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The event, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the event, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the event, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEventRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Events.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"] | components["schemas"]["EventFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareEventRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The event, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: text, dateStated, dateModified. Ties are broken by id. Default: text; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Claims.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description These claims, by id or slug, in the order of `sort`; those that are not there are left out. */
                id?: string;
                /** @description Of these statuses. */
                claimStatus?: string;
                /** @description Made by any of these actors or sources. */
                claimant?: string;
                /** @description About any of these events. */
                event?: string;
                /** @description Standing in any of these articles. */
                article?: string;
                /** @description Weighed by any of these sources. */
                source?: string;
                /** @description Mentioned in the articles of any of these stories. */
                story?: components["parameters"]["story.2"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description `dateStated` is at or after this date (EDTF); a month or a year counts by its first day. */
                "dateStated[gte]"?: components["schemas"]["Edtf"];
                /** @description `dateStated` is after this date (EDTF); a month or a year counts by its first day. */
                "dateStated[gt]"?: components["schemas"]["Edtf"];
                /** @description `dateStated` is at or before this date (EDTF); a month or a year counts by its first day. */
                "dateStated[lte]"?: components["schemas"]["Edtf"];
                /** @description `dateStated` is before this date (EDTF); a month or a year counts by its first day. */
                "dateStated[lt]"?: components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            /** @description The new claim. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Claims.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"] | components["schemas"]["ClaimFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ClaimPatch"];
                "application/json": components["schemas"]["ClaimPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The claim, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the claim, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the claim, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClaimRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Claims.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"] | components["schemas"]["ClaimFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareClaimRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The claim, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: name, datePublished, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description These sources, by id or slug, in the order of `sort`; those that are not there are left out. */
                id?: string;
                /** @description Of these schema.org types. */
                type?: string;
                /** @description In these languages. */
                inLanguage?: string;
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description `datePublished` is at or after this date (EDTF); a month or a year counts by its first day. */
                "datePublished[gte]"?: components["schemas"]["Edtf"];
                /** @description `datePublished` is after this date (EDTF); a month or a year counts by its first day. */
                "datePublished[gt]"?: components["schemas"]["Edtf"];
                /** @description `datePublished` is at or before this date (EDTF); a month or a year counts by its first day. */
                "datePublished[lte]"?: components["schemas"]["Edtf"];
                /** @description `datePublished` is before this date (EDTF); a month or a year counts by its first day. */
                "datePublished[lt]"?: components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceInput"];
            };
        };
        responses: {
            /** @description The new source. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"] | components["schemas"]["SourceFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SourcePatch"];
                "application/json": components["schemas"]["SourcePatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The source, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the source, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the source, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSourceRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSourceRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"] | components["schemas"]["SourceFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareSourceRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSourceTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSourceHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["id.5"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The source, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStories: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: name, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
                sort?: components["parameters"]["sort"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description These stories, by id or slug, in the order of `sort`; those that are not there are left out. */
                id?: string;
                /** @description With any of these keywords. One with a comma stands in double quotes. */
                keyword?: components["parameters"]["keyword"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stories. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryInput"];
            };
        };
        responses: {
            /** @description The new story. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStory: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"] | components["schemas"]["StoryFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["StoryPatch"];
                "application/json": components["schemas"]["StoryPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The story, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the story, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the story, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStoryRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoryRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"] | components["schemas"]["StoryFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareStoryRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoryTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoryHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["id.6"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The story, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 3,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more.
                 * @example Maduro "The Hague"
                 */
                q: string;
                /** @description Of these schema.org types. */
                type?: string;
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description Of any of these stories. */
                story?: components["parameters"]["story"];
                /** @description Articles that mention any of these actors. */
                actor?: string;
                /** @description Adds the commonest values to narrow the search by, each with its count. */
                facets?: boolean;
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readLedger: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The `seq` of the last entry that you have. */
                after?: string;
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next entries, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole sources in the place of references. */
                include?: components["parameters"]["Corrections.include"];
                /** @description Default: -datePublished. */
                sort?: "-datePublished" | "datePublished";
                /** @description Of these kinds. */
                kind?: string;
                /** @description Of these severities. */
                severity?: string;
                /** @description All but `published` need a key. */
                status?: string;
                /** @description Those that correct any of these articles, by id or slug. */
                article?: string;
                /** @description Those that correct any of these actors, by id or slug. */
                actor?: string;
                /** @description Those that correct any of these events, by id or slug. */
                event?: string;
                /** @description Those that correct any of these claims, by id or slug. */
                claim?: string;
                /** @description Those that correct any of these sources, by id or slug. */
                source?: string;
                /** @description Those that correct any of these stories, their articles, or what these mention, by id or slug. */
                story?: string;
                /** @description Published at or after this instant, or this date (EDTF) in UTC. */
                "datePublished[gte]"?: string | components["schemas"]["Edtf"];
                /** @description Published after this instant, or this date (EDTF) in UTC. */
                "datePublished[gt]"?: string | components["schemas"]["Edtf"];
                /** @description Published at or before this instant, or this date (EDTF) in UTC. */
                "datePublished[lte]"?: string | components["schemas"]["Edtf"];
                /** @description Published before this instant, or this date (EDTF) in UTC. */
                "datePublished[lt]"?: string | components["schemas"]["Edtf"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of corrections. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        responses: {
            /** @description With `dryRun`: what would change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPlan"];
                };
            };
            /** @description The correction, or the proposal. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrPendingConflictOrUndoesCorrectionOrSlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TargetNotFoundOrQuoteNotFoundOrQuoteAmbiguousOrChangeNotPossibleOrCannotSupersedeOrReferenceNotFoundOrUnprocessableOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrection: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole sources in the place of references. */
                include?: components["parameters"]["Corrections.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The correction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"] | components["schemas"]["CorrectionFields"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description The published correction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            /** @description The state of the entry does not allow this (`conflict`). The text has moved on since the proposal (`moved-on`). The pending version no longer fits (`pending-conflict`). This version takes back a correction (`undoes-correction`). Another entry has this slug (`slug-taken`). */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description That correction cannot be superseded by this one (`cannot-supersede`). A reference leads nowhere (`reference-not-found`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description The rejected proposal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionImpact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The articles, the most alike first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimImpact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["id.4"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The articles, the most alike first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description It has another slug now; `Location` has the URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventImpact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["id.3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The articles, the most alike first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description It has another slug now; `Location` has the URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCorrectionRequests: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Default: -dateCreated. */
                sort?: "-dateCreated" | "dateCreated";
                /** @description In any of these states. */
                status?: string;
                /** @description About any of these kinds of entries. */
                type?: string;
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequestPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRequestInput"];
            };
        };
        responses: {
            /** @description The request, with its status URL. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCorrectionRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRequestStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The last part of the status URL, which nobody else knows.
                 * @example kzv0b3m2Xy4Qe9sT1uWc7LhRjNfP8aDgZi5oKqVxEnM
                 */
                receipt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request as it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        responses: {
            /** @description With `dryRun`: what would change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPlan"];
                };
            };
            /** @description The request, with its correction. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ConflictOrPendingConflictOrUndoesCorrectionOrSlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TargetNotFoundOrQuoteNotFoundOrQuoteAmbiguousOrChangeNotPossibleOrCannotSupersedeOrReferenceNotFoundOrUnprocessableOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRejection"];
            };
        };
        responses: {
            /** @description The rejected request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markRequestDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDuplicate"];
            };
        };
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Well-formed, but not possible (`unprocessable`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The `seq` of the last change that you have. */
                after?: components["parameters"]["Changes.after"];
                /** @description Also what readers do not see. */
                draft?: components["parameters"]["Changes.draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next changes, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /** @description The `seq` of the last change that you have. */
                after?: components["parameters"]["Changes.after"];
                /** @description Also what readers do not see. */
                draft?: components["parameters"]["Changes.draft"];
            };
            header?: {
                /** @description The `id` of the last event that you have; browsers send it when they reconnect. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes, as they happen. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.3"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionsRss: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as RSS 2.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionsAtom: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as Atom 1.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionsJsonFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as JSON Feed 1.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticlesRss: {
        parameters: {
            query?: {
                /** @description Of any of these stories, by id or slug. */
                story?: components["parameters"]["Feeds.story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description In these sections. One with a comma stands in double quotes. */
                articleSection?: components["parameters"]["articleSection"];
                /** @description By any of these authors, as the byline names them. One with a comma stands in double quotes. */
                author?: components["parameters"]["author"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as RSS 2.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticlesAtom: {
        parameters: {
            query?: {
                /** @description Of any of these stories, by id or slug. */
                story?: components["parameters"]["Feeds.story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description In these sections. One with a comma stands in double quotes. */
                articleSection?: components["parameters"]["articleSection"];
                /** @description By any of these authors, as the byline names them. One with a comma stands in double quotes. */
                author?: components["parameters"]["author"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as Atom 1.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticlesJsonFeed: {
        parameters: {
            query?: {
                /** @description Of any of these stories, by id or slug. */
                story?: components["parameters"]["Feeds.story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description In these sections. One with a comma stands in double quotes. */
                articleSection?: components["parameters"]["articleSection"];
                /** @description By any of these authors, as the byline names them. One with a comma stands in double quotes. */
                author?: components["parameters"]["author"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as JSON Feed 1.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNewsSitemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sitemap. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyInput"];
            };
        };
        responses: {
            /** @description The key, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the key.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Administration.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, without its secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Administration.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to what there is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                    "text/html": string;
                };
            };
            /** @description A browser is sent to the documentation. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenApiJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenApiYaml: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemList"];
                    "text/html": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The last part of the type.
                 * @example not-found
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cause and remedy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDescription"];
                    "text/html": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, in the text format of Prometheus. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deliverChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every attempt: a repetition can be told by it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is old. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256, in base64, of id, timestamp and body joined by full stops, under the secret after `whsec_` decoded from base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDelivery"];
            };
        };
        responses: {
            /** @description Nothing more, please: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Anything else but 410 is tried again, less and less often. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
